import Testing

@testable import Planning

/// What a relaxation of the standards tier proves about cuts and shared costs, for so much to spare.
struct ExactCutsTests {
  private let parts: SearchParts
  private let board: CutBoard
  private let master: Master
  private static let rooms = SharedCost.professionals(venue: 0, day: 0, cluster: 0)
  private static let otherRooms = SharedCost.professionals(venue: 0, day: 1, cluster: 0)

  init() throws {
    parts = try SearchParts(TinyScenarios.largerScenario(seed: 7))
    board = CutBoard(parts.candidates)
    let plan = try #require(try parts.clerksPlan())
    master = Master(
      parts.space,
      separation: Separation(parts.candidates, pools: parts.pools, staffing: parts.staffing),
      position: parts.scale.standards, tierScale: parts.scale, tierLimits: [], board: board,
      plan: plan)
  }

  private func add(_ minute: Int, shared: SharedCost? = nil) throws -> Int {
    let use = SingleUse(subject: .worker(0), day: 0, minute: minute)
    let uses = shared.map { [SharedUse(cost: $0, relief: parts.scale.relief($0))] } ?? []
    let cut = Cut(form: .single(use), limit: PoolPrices.unit, shared: uses, days: [0])
    return try #require(board.add(cut))
  }

  /// - Parameters:
  ///   - spare: in steps.
  ///   - prices: by cut, in steps for a whole one.
  private func exact(spare: Int, _ prices: [Int: Double]) -> ExactCuts {
    var cuts = CutPrices(cuts: board.cuts.count, days: parts.ground.days.count)
    for (cut, price) in prices {
      cuts.set(Int(price * Double(Master.priceUnit)), of: cut, on: board.cuts[cut].days)
    }
    let found = Master.Prices(
      tiers: [], cuts: cuts, bound: 0, least: parts.space.open.map { _ in 0 })
    return ExactCuts(
      ReducedCosts(master: master, prices: found), space: parts.space, value: spare)
  }

  @Test func aCutIsExactWhenOnePartUnusedIsWorthMoreThanIsToSpare() throws {
    let cuts = [try add(1), try add(2), try add(3)]
    try exact(spare: 2, [cuts[0]: 2.5, cuts[1]: 2]).findCuts()
    #expect(board.exact == [cuts[0]])
  }

  /// What it has of its candidates is not known any more, so nothing can be said of its parts.
  @Test func aCutThatIsForgottenIsNotExact() throws {
    let cuts = try (0..<60).map { try add($0) }
    for _ in 0..<3 { board.rate(price: { _ in 0 }, couldBind: { _ in true }) }
    board.retire()
    #expect(board.isRetired[cuts[5]])
    try exact(spare: 2, [cuts[5]: 2.5]).findCuts()
    #expect(board.exact.isEmpty)
  }

  @Test func aSharedCostIsNoFurtherAboveItsLeastThanIsToSpare() {
    let grain = master.sharedGrain(.chairing)
    let rooms = master.sharedStep(Self.rooms)
    #expect(grain > 1)
    exact(spare: 2 * grain + 1, [:]).limitShared()
    #expect(parts.space.mostAboveLeast(.chairing) == 2 * grain)
    #expect(parts.space.mostAboveLeast(Self.rooms) == (2 * grain + 1) / rooms)
  }

  /// What it relieves is taken off its price.
  @Test func aSharedCostThatRelievesPricedCutsMayBeFurtherAbove() throws {
    let half = Double(master.sharedStep(Self.rooms)) / 2
    let cut = try add(1, shared: Self.rooms)
    exact(spare: 3, [cut: half]).limitShared()
    #expect(parts.space.mostAboveLeast(Self.rooms) == Int(3 / half))
    #expect(parts.space.mostAboveLeast(Self.otherRooms) == Int(3 / (2 * half)))
  }

  @Test func aSharedCostThatIsWorthItsPriceHasNoLimit() throws {
    let cut = try add(1, shared: Self.rooms)
    exact(spare: 3, [cut: Double(master.sharedStep(Self.rooms))]).limitShared()
    #expect(parts.space.mostAboveLeast(Self.rooms) == .max)
    #expect(master.sharedSpan(Self.rooms).upperBound == .max)
  }

  @Test func limitsOnlyGetTighter() throws {
    let cut = try add(1, shared: Self.rooms)
    exact(spare: 1, [:]).limitShared()
    let before = parts.space.mostAboveLeast(Self.rooms)
    exact(spare: 9, [cut: Double(master.sharedStep(Self.rooms)) / 2]).limitShared()
    #expect(parts.space.mostAboveLeast(Self.rooms) == before)
    #expect(parts.space.mostAboveLeast(Self.otherRooms) == before)
  }
}
