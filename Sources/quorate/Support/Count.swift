/// Numbers with their nouns.
enum Count {
  /// "1 conference", "2 conferences".
  static func of(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
