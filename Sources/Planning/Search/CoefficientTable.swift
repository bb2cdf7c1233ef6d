/// The coefficients of the kept candidates in every row, and which rows they could violate.
///
/// Each conference takes exactly one of its choices, so what all of them use of a row is taken off
/// its limit; a conference whose choices use the same has no coefficient left, and ties nothing
/// together.
struct CoefficientTable {
  let rows: [Master.Row]
  /// Rows that some choice among the kept candidates violates, or that carry a shared cost.
  let binding: [Int]
  private let byCandidate: [[[(row: Int, coefficient: Int)]]]
  private let byUnplaced: [[(row: Int, coefficient: Int)]]
  private let byRow: [[Int]]
  private let limits: [Int]

  init(master: Master, rows: [Master.Row], kept: [[Candidate]], mayBeUnplaced: [Bool]) {
    self.rows = rows
    var limits = rows.map { row in
      switch row {
      case .tier(let tier): tier.limit * PoolPrices.unit
      case .cut(let index): master.board.cuts[index].limit
      }
    }
    var most = Array(repeating: 0, count: rows.count)
    var conferences = Array(repeating: [Int](), count: rows.count)
    var byCandidate: [[[(row: Int, coefficient: Int)]]] = []
    var byUnplaced: [[(row: Int, coefficient: Int)]] = []
    for (conference, candidates) in kept.enumerated() {
      var entries = Array(repeating: [(row: Int, coefficient: Int)](), count: candidates.count)
      var unplaced: [(row: Int, coefficient: Int)] = []
      for row in rows.indices {
        let uses = candidates.map { master.coefficient(of: $0, in: rows[row]) }
        let without =
          mayBeUnplaced[conference]
          ? [master.unplacedCoefficient(conference, in: rows[row])] : []
        guard let least = (uses + without).min(), let highest = (uses + without).max(),
          highest > 0
        else { continue }
        limits[row] -= least
        guard highest > least else { continue }
        most[row] += highest - least
        conferences[row].append(conference)
        for (number, use) in uses.enumerated() where use > least {
          entries[number].append((row, use - least))
        }
        if let use = without.first, use > least { unplaced.append((row, use - least)) }
      }
      byCandidate.append(entries)
      byUnplaced.append(unplaced)
    }
    self.byCandidate = byCandidate
    self.byUnplaced = byUnplaced
    self.limits = limits
    byRow = conferences
    binding = rows.indices.filter { most[$0] > limits[$0] || master.carriesShared(rows[$0]) }
  }

  /// Conferences whose choices differ in a row.
  func conferences(in row: Int) -> [Int] { byRow[row] }
  func limit(_ row: Int) -> Int { limits[row] }

  func entries(_ conference: Int, _ number: Int) -> [(row: Int, coefficient: Int)] {
    byCandidate[conference][number]
  }

  func unplacedEntries(_ conference: Int) -> [(row: Int, coefficient: Int)] {
    byUnplaced[conference]
  }
}
