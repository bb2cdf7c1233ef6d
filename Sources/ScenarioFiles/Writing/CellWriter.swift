/// How values are written into cells.
enum CellWriter {
  static func list(_ parts: [String]) -> String { parts.joined(separator: ";") }
  static func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
