/// "12 of 13  92.3 %  22 of 24  91.7 %", under its headings.
struct ShareColumns {
  private let digits: Int
  private var width: Int { 2 * digits + " of ".count }

  /// - Parameter shares: all that are to stand below one another.
  init(_ shares: [Share]) {
    let most = shares.map { max($0.ofConferences, $0.ofChildren) }.max() ?? 0
    digits = max(2, String(most).count)
  }

  func headings(after names: Int) -> String {
    "conferences".padded(toRight: names + 2 + width + Self.percentWidth)
      + "children".padded(toRight: Self.gap + width + Self.percentWidth)
  }

  private static let percentWidth = 9
  private static let gap = 3

  func line(_ share: Share) -> String {
    part(share.conferences, share.ofConferences) + String(repeating: " ", count: Self.gap)
      + part(share.children, share.ofChildren)
  }

  private func part(_ part: Int, _ whole: Int) -> String {
    let counts =
      String(part).padded(toRight: digits) + " of " + String(whole).padded(toRight: digits)
    return counts
      + (Share.tenths(part, of: whole).map { "\($0) %" } ?? "–").padded(toRight: Self.percentWidth)
  }

  /// Of which nobody can say yet what part is in time.
  func open(_ share: Share) -> String {
    String(share.ofConferences).padded(toRight: width)
      + String(share.ofChildren).padded(toRight: Self.percentWidth + Self.gap + width)
  }
}
