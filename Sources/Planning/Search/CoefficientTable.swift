internal import LinearModels

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

  init(master: Master, rows: [Master.Row], kept: [[Candidate]], mayBeUnplaced: [Bool]) throws {
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
    var rowOfCut = Array(repeating: -1, count: master.board.cuts.count)
    for (row, kind) in rows.enumerated() {
      if case .cut(let cut) = kind { rowOfCut[cut] = row }
    }
    for (conference, candidates) in kept.enumerated() {
      try master.stop?.check()
      let unplaced =
        mayBeUnplaced[conference]
        ? Self.tierUses(master.space.unplaced[conference], master) : nil
      let uses = candidates.map { candidate in
        Self.tierUses(candidate.costs, master)
          + master.board.entries(of: candidate).compactMap {
            rowOfCut[$0.cut] < 0 ? nil : (rowOfCut[$0.cut], $0.coefficient)
          }
      }
      let ranges = Self.ranges(uses + (unplaced.map { [$0] } ?? []))
      for (row, range) in ranges {
        limits[row] -= range.lowerBound
        if range.upperBound > range.lowerBound {
          most[row] += range.upperBound - range.lowerBound
          conferences[row].append(conference)
        }
      }
      func above(_ uses: [(row: Int, coefficient: Int)]) -> [(row: Int, coefficient: Int)] {
        uses.compactMap { use in
          let rest = use.coefficient - (ranges[use.row]?.lowerBound ?? 0)
          return rest > 0 ? (use.row, rest) : nil
        }
      }
      byCandidate.append(uses.map(above))
      byUnplaced.append(unplaced.map(above) ?? [])
    }
    self.byCandidate = byCandidate
    self.byUnplaced = byUnplaced
    self.limits = limits
    byRow = conferences
    binding = rows.indices.filter { most[$0] > limits[$0] || master.carriesShared(rows[$0]) }
  }

  private static func tierUses(_ costs: TierCosts, _ master: Master) -> [(
    row: Int, coefficient: Int
  )] {
    master.tierLimits.enumerated().compactMap { row, tier in
      let coefficient = master.tierCoefficient(costs, tier)
      return coefficient == 0 ? nil : (row, coefficient)
    }
  }

  /// The least and the most that the choices use of each row any of them uses.
  private static func ranges(_ choices: [[(row: Int, coefficient: Int)]]) -> [Int: ClosedRange<
    Int
  >] {
    var found: [Int: (least: Int, most: Int, count: Int)] = [:]
    for choice in choices {
      for use in choice {
        let before = found[use.row] ?? (.max, 0, 0)
        found[use.row] = (
          min(before.least, use.coefficient), max(before.most, use.coefficient), before.count + 1
        )
      }
    }
    return found.mapValues { ($0.count < choices.count ? 0 : $0.least)...$0.most }
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
