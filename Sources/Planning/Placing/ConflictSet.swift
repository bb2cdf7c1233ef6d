internal import Conferences

/// Finds facts that together refuse a conference every opening that is asked about, none of which can
/// be left out.
///
/// Facts are gathered opening by opening, each time by the way that adds the fewest, and then left
/// out again one by one where the others refuse everything without them. More facts never refuse
/// less, so what is left is minimal: they refuse every opening, and without any one of them some
/// opening is open.
struct ConflictSet {
  private let standings: Standings
  private var inForce = FactSet()

  /// Nil where some opening is open, or none is asked about.
  static func find(_ standings: Standings) -> [Fact]? {
    var search = ConflictSet(standings: standings)
    guard !standings.openings.isEmpty, search.gather() else { return nil }
    search.leaveOut()
    return search.inForce.members.map { standings.table.facts[$0] }
      .sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }
  }

  private init(standings: Standings) { self.standings = standings }

  /// Whether enough facts were found to refuse everything.
  private mutating func gather() -> Bool {
    for index in standings.openings.indices where !refuses(index) {
      guard let added = Self.cheapest(standings[index], inForce, standings.table) else {
        return false
      }
      for fact in added { inForce[fact] = true }
    }
    return true
  }

  /// What the question brings refuses most openings, and is cheap to look at.
  private func refuses(_ index: Int) -> Bool {
    standings.frame(index).contains { $0.holds(inForce) } || !standings[index].isOpen(inForce)
  }

  private mutating func leaveOut() {
    let facts = standings.table.facts
    for fact in inForce.members.sorted(by: {
      (facts[$1].rank, facts[$0].order) < (facts[$0].rank, facts[$1].order)
    }) {
      inForce[fact] = false
      if standings.openings.indices.contains(where: { !refuses($0) }) { inForce[fact] = true }
    }
  }

  /// The facts to add so that an opening is refused, at the least price; nil where nothing refuses
  /// it.
  private static func cheapest(_ standing: Standing, _ inForce: FactSet, _ table: FactTable)
    -> [Int]?
  {
    let ways =
      standing.gates.map { $0.missing(from: inForce) }
      + standing.needs.compactMap { blocking($0, inForce, table) }
    return ways.min { price($0, table) < price($1, table) }
  }

  /// The facts to add so that too few of what is needed can serve; nil where enough can.
  private static func blocking(_ need: Standing.Need, _ inForce: FactSet, _ table: FactTable)
    -> [Int]?
  {
    var chosen = inForce
    var added: [Int] = []
    var open = 0
    for option in need.options where option.isFree(chosen) {
      let ways = option.hindrances.map { $0.missing(from: chosen) }
      guard let way = ways.min(by: { price($0, table) < price($1, table) }) else {
        open += 1
        continue
      }
      for fact in way { chosen[fact] = true }
      added += way
    }
    return open < need.wanted ? added : nil
  }

  /// What is given is told rather than what others hold.
  private static func price(_ facts: [Int], _ table: FactTable) -> Int {
    facts.reduce(0) { sum, fact in
      if case .booking = table.facts[fact] { sum + bookingPrice } else { sum + 1 }
    }
  }

  /// A booking is worth telling as much as two other facts.
  private static let bookingPrice = 2
}
