@testable import Planning

/// Every set of facts there is, up to a price: which of them refuse a question every opening is found
/// by trying them all.
struct EverySet {
  private let standings: Standings
  /// Facts that come up at any opening, in the order in which they are told.
  private let facts: [Int]
  private let most: Int
  /// Sets tried.
  private(set) var tried = 0
  /// Sets that refuse everything at the least price, in order; nil where there are too many sets to
  /// try.
  private(set) var smallest: [[Int]]?

  private static let mostTried = 3_000

  /// - Parameter most: the dearest that are tried.
  init(_ standings: Standings, most: Int) {
    for index in standings.openings.indices { _ = standings[index] }
    self.standings = standings
    self.most = most
    facts = standings.inOrder(Array(standings.table.facts.indices))
    for price in 1...most where smallest == nil && tried <= Self.mostTried {
      var found: [[Int]] = []
      extend([], from: 0, by: price, &found)
      if !found.isEmpty, tried <= Self.mostTried { smallest = found }
    }
  }

  private mutating func extend(_ set: [Int], from start: Int, by left: Int, _ found: inout [[Int]])
  {
    if tried > Self.mostTried { return }
    if left == 0 {
      tried += 1
      var inForce = FactSet()
      for fact in set { inForce[fact] = true }
      if standings.openings.indices.allSatisfy({ !standings[$0].isOpen(inForce) }) {
        found.append(set)
      }
      return
    }
    for place in facts.indices.dropFirst(start) {
      let price = standings.table.facts[facts[place]].price
      if price <= left { extend(set + [facts[place]], from: place + 1, by: left - price, &found) }
    }
  }
}
