/// Columns for the terminal.
extension String {
  /// With blanks after it, or as it is.
  func padded(toLeft width: Int) -> String { self + blanks(width) }
  /// With blanks before it, or as it is.
  func padded(toRight width: Int) -> String { blanks(width) + self }
  private func blanks(_ width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count))
  }
}
