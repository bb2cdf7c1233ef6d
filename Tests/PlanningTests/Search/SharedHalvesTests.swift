import Testing

@testable import Planning

/// Halved sums of cuts that shared costs relieve: whoever keeps the cuts keeps their half, whatever the
/// whole shared costs are.
struct SharedHalvesTests {
  private static let rooms = (0..<3).map {
    SharedCost.professionals(venue: 0, day: $0, cluster: 0)
  }

  /// A sum made by chance of cuts made by chance, over the same few candidates.
  private struct Life {
    let board: CutBoard
    let candidates: [Candidate]
    let spans: [SharedCost: ClosedRange<Int>]
    let sum: HalvedSum
    var dice: Dice

    init(seed: Int) throws {
      let parts = try SearchParts(TinyScenarios.largerScenario(seed: seed % 7))
      let board = CutBoard(parts.candidates)
      var dice = Dice(seed: seed)
      let open = parts.candidates.tasks.indices.filter { !parts.all($0).isEmpty }
      candidates = dice.shuffled(open).prefix(6).map { dice.pick(parts.all($0)) }
      var spans: [SharedCost: ClosedRange<Int>] = [:]
      for cost in SharedHalvesTests.rooms + [.chairing] {
        let least = dice.below(3)
        spans[cost] = least...(least + (dice.chance(30) ? 0 : 1 + dice.below(3)))
      }
      self.spans = spans
      for _ in 0..<4 {
        _ = Self.cut(of: candidates, &dice, parts).flatMap(board.add)
      }
      self.board = board
      sum = HalvedSum(
        parts: board.cuts.indices.map {
          HalvedSum.Part(cut: $0, multiplier: 1 + dice.below(2))
        },
        conferences: Set(candidates.filter { _ in dice.chance(40) }.map(\.conference)))
      self.dice = dice
    }

    private static func cut(of candidates: [Candidate], _ dice: inout Dice, _ parts: SearchParts)
      -> Cut?
    {
      let some = dice.shuffled(candidates).prefix(2 + dice.below(3))
      guard
        let crowd = Crowd(
          some.compactMap { parts.candidates.needs.item($0, .chairs) }, kind: .chairs)
      else { return nil }
      let shared = (SharedHalvesTests.rooms + [.chairing]).filter { _ in dice.chance(40) }.map {
        SharedUse(cost: $0, relief: (1 + dice.below(3)) * PoolPrices.unit)
      }
      return Cut(
        form: .together(crowd, weight: (1 + dice.below(3)) * PoolPrices.unit),
        limit: (dice.below(6) - 2) * PoolPrices.unit,
        shared: shared.sorted { $0.cost.order < $1.cost.order }, days: crowd.days)
    }

    /// Some of the candidates, and each shared cost within its span.
    mutating func choice() -> ([Candidate], [SharedCost: Int]) {
      let chosen = candidates.filter { _ in dice.chance(60) }
      var shared: [SharedCost: Int] = [:]
      for (cost, span) in spans.sorted(by: { $0.key.order < $1.key.order }) {
        shared[cost] = span.lowerBound + dice.below(span.count)
      }
      return (chosen, shared)
    }

    func keeps(_ cut: Int, _ chosen: [Candidate], _ shared: [SharedCost: Int]) -> Bool {
      let used = chosen.reduce(0) { $0 + board.coefficient(of: $1, in: cut) }
      let relieved = board.cuts[cut].shared.reduce(0) {
        $0 + $1.relief * shared[$1.cost, default: 0]
      }
      return used - relieved <= board.cuts[cut].limit
    }
  }

  @Test func whoeverKeepsTheCutsKeepsTheirHalf() throws {
    var kept = 0
    for seed in 0..<40 {
      var life = try Life(seed: seed)
      let bases = life.board.cuts.indices
      let spans = life.spans
      let half = try #require(life.board.add(life.board.halved(life.sum) { spans[$0]! }))
      for _ in 0..<400 {
        let (chosen, shared) = life.choice()
        guard bases.allSatisfy({ life.keeps($0, chosen, shared) }) else { continue }
        kept += 1
        #expect(life.keeps(half, chosen, shared), "seed \(seed)")
      }
    }
    #expect(kept > 1000)
  }

  /// A sum of three that leaves a half over, each relieved by the same cost: with none of it two of the
  /// three go together no more.
  @Test func aCostThatIsNoneLeavesTheHalfAsStrongAsWithoutIt() throws {
    let parts = try SearchParts(TinyScenarios.largerScenario(seed: 7))
    let board = CutBoard(parts.candidates)
    let three = try #require(Self.three(parts))
    for pair in [[0, 1], [1, 2], [0, 2]] {
      let items = pair.compactMap { parts.candidates.needs.item(three[$0], .chairs) }
      let crowd = try #require(Crowd(items, kind: .chairs))
      let use = SharedUse(cost: Self.rooms[0], relief: PoolPrices.unit)
      _ = board.add(
        Cut(
          form: .together(crowd, weight: PoolPrices.unit), limit: PoolPrices.unit, shared: [use],
          days: crowd.days))
    }
    let sum = HalvedSum(
      parts: board.cuts.indices.map { HalvedSum.Part(cut: $0, multiplier: 1) }, conferences: [])
    let open = board.halved(sum) { _ in 0...5 }
    #expect(open.limit == PoolPrices.unit)
    #expect(open.shared == [SharedUse(cost: Self.rooms[0], relief: 2 * PoolPrices.unit)])
    let certain = board.halved(sum) { _ in 1...1 }
    #expect(certain.limit == 3 * PoolPrices.unit)
    #expect(certain.shared.isEmpty)
    let least = board.halved(sum) { _ in 1...5 }
    #expect(least.limit == PoolPrices.unit)
    #expect(least.shared == open.shared)
  }

  /// Candidates of three conferences of which any two have an item in a crowd of their own.
  private static func three(_ parts: SearchParts) -> [Candidate]? {
    let open = parts.candidates.tasks.indices.compactMap { parts.all($0).first }
    let chaired = open.filter { parts.candidates.needs.item($0, .chairs) != nil }
    return chaired.count >= 3 ? Array(chaired.prefix(3)) : nil
  }
}
