public import Conferences

/// A frontier for the terminal, as a table and as a page.
public struct BalanceReport: Sendable {
  private let balance: Balance

  public init(_ balance: Balance) { self.balance = balance }

  public var text: String {
    let words = BalanceWords(balance: balance)
    return PlansText(comparison: balance.comparison, lines: [words.headline] + words.lines).text
  }

  public var csv: [UInt8] { PlansTable(comparison: balance.comparison).bytes }

  public var page: [UInt8] {
    let words = BalanceWords(balance: balance)
    return PlansPage(
      kicker: "balance", headline: words.headline, comparison: balance.comparison,
      sentences: words.sentences.map(\.sentence)
    ).bytes
  }
}
