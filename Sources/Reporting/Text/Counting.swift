/// "1 working day", "3 working days".
func inWords(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

extension String {
  /// By which names with numbers in them are sorted as people do: "Team 2" before "Team 10".
  var inNaturalOrder: String {
    var key = ""
    var digits = ""
    for character in self {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        key += digits.padded(with: "0", to: Self.longestNumber) + String(character)
        digits = ""
      }
    }
    return key + digits.padded(with: "0", to: Self.longestNumber) + "\u{0}" + self
  }

  /// Digits; longer numbers are told apart all the same, if in no order of their own.
  private static let longestNumber = 18

  /// Nothing stays nothing.
  private func padded(with filling: Character, to width: Int) -> String {
    isEmpty ? "" : String(repeating: filling, count: max(0, width - count)) + self
  }

  /// As a sentence begins.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Array where Element: Hashable {
  /// How often each element occurs.
  var counts: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
