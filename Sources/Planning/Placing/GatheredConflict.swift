internal import Conferences

/// Gathers facts that together refuse a conference every opening that is asked about, none of which
/// can be left out.
///
/// Facts are gathered opening by opening, each time by the way that adds the fewest, and then left
/// out again one by one where the others refuse everything without them. More facts never refuse
/// less, so what is left is minimal: they refuse every opening, and without any one of them some
/// opening is open. Another set may still be smaller.
struct GatheredConflict {
  private let standings: Standings
  private(set) var inForce = FactSet()
  /// Openings that facts were gathered for, or that show that one of them cannot be left out.
  private(set) var witnesses: Set<Int> = []

  /// Nil where some opening is open, or none is asked about.
  static func find(_ standings: Standings) -> GatheredConflict? {
    var search = GatheredConflict(standings: standings)
    guard !standings.openings.isEmpty, search.gather() else { return nil }
    search.leaveOut()
    return search
  }

  private init(standings: Standings) { self.standings = standings }

  /// Whether enough facts were found to refuse everything.
  private mutating func gather() -> Bool {
    for index in standings.openings.indices where !standings.refuses(index, inForce) {
      guard let added = Self.cheapest(standings[index], inForce, standings.table) else {
        return false
      }
      for fact in added { inForce[fact] = true }
      witnesses.insert(index)
    }
    return true
  }

  private mutating func leaveOut() {
    for fact in standings.inOrder(inForce.members).reversed() {
      inForce[fact] = false
      if let open = standings.openings.indices.first(where: { !standings.refuses($0, inForce) }) {
        inForce[fact] = true
        witnesses.insert(open)
      }
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
    return ways.min { table.price(of: $0) < table.price(of: $1) }
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
      guard let way = ways.min(by: { table.price(of: $0) < table.price(of: $1) }) else {
        open += 1
        continue
      }
      for fact in way { chosen[fact] = true }
      added += way
    }
    return open < need.wanted ? added : nil
  }
}
