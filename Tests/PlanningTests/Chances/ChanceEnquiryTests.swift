import Conferences
import Planning
import Testing
import WorkingTime

/// The chance to hold what is still to come.
@Suite struct ChanceEnquiryTests {
  private let even = Array(repeating: 83, count: 12)

  /// One initial conference to go by, without a booking.
  private func scene(_ change: (inout Scene) -> Void = { _ in }) -> Scene {
    var scene = Scene()
    scene.addConference("C-1")
    change(&scene)
    return scene
  }

  private func forecast(
    _ scene: Scene, perYear: Int = 104, weeks: Int = 4, runs: Int = 60, seed: UInt64 = 1,
    keeping: [Int] = []
  ) throws -> ChanceForecast? {
    let rate = ArrivalRate(perYear: perYear, monthShares: even)
    return ChanceEnquiry(try scene.calendar(), rate: rate, weeks: weeks, runs: runs) {
      SplitMix(seed: seed &* 1000 + UInt64($0))
    }.forecast(keeping: keeping)
  }

  @Test func theSameSeedGivesTheSameForecast() throws {
    let (one, two) = (
      try forecast(scene(), keeping: [1, 2]), try forecast(scene(), keeping: [1, 2])
    )
    #expect(one == two)
    #expect(one != (try forecast(scene(), seed: 2, keeping: [1, 2])))
  }

  /// Two a week over four weeks and sixty runs are 480; their spread is 22.
  @Test func asManyAreAskedForAsTheRateSays() throws {
    let asked = try #require(try forecast(scene())).asItIs.asked
    #expect((390...570).contains(asked), "\(asked)")
  }

  @Test func anEmptyCalendarHoldsThemAll() throws {
    let found = try #require(try forecast(scene(), perYear: 20))
    #expect(found.asItIs.tenths == 1000)
    #expect(found.weeks.map(\.monday) == (0..<4).map { day("2026-12-07") + 7 * $0 })
    #expect(found.weeks.map(\.due) == [0, 0, 1, 0], "C-1 is due on Wed 23 Dec")
    #expect(found.weeks.map(\.inTime) == [0, 0, 0, 0])
  }

  @Test func withoutChairsNoneCanBeHeld() throws {
    let found = try #require(
      try forecast(
        scene { scene in
          for chair in ["Chair 1", "Chair 2"] {
            scene.away(.chair(ID(chair)), "2026-12-01", "2027-06-30")
          }
        }, keeping: [5]))
    #expect(found.asItIs.tenths == 0)
    #expect(found.keeping.map(\.share.tenths) == [0])
    #expect(found.fewestSlots(for: 1) == nil)
  }

  @Test func moreSlotsKeptHoldMore() throws {
    let found = try #require(
      try forecast(scene(), perYear: 160, runs: 40, keeping: [0, 1, 2, 4, 8]))
    let parts = found.keeping.map { $0.share.tenths ?? 0 }
    #expect(parts.first == 0)
    #expect(parts == parts.sorted(), "\(parts)")
    #expect((parts.last ?? 0) > 900)
    #expect(found.fewestSlots(for: 900).map { $0 > 2 } ?? false, "about three come in a week")
  }

  /// What is booked takes slots away: with every opening of a worker taken, that worker's conferences
  /// cannot be held, whatever is kept.
  @Test func aWorkerOnLeaveHoldsThemUp() throws {
    let found = try #require(
      try forecast(
        scene { $0.away(.worker(ID("W-1")), "2026-12-01", "2027-06-30") }, keeping: [5]))
    #expect(found.asItIs.tenths == 0)
    #expect(found.keeping[0].share.tenths == 0)
  }

  @Test func errorsAreWorkedOutOverRuns() throws {
    let found = try #require(try forecast(scene(), perYear: 300, keeping: [3]))
    let share = found.keeping[0].share
    let part = try #require(share.tenths)
    #expect(share.low < part && part < share.high)
    #expect(share.high - share.low < 150, "\(share)")
  }

  @Test func withoutAConferenceToGoByThereIsNone() throws {
    #expect(try forecast(Scene()) == nil)
  }

  /// That none of sixty runs had one late does not prove that none can: by the score interval, with all
  /// of n in time, n in n + 3.84 at least are.
  @Test func whereNoRunDiffersChanceIsStillTold() throws {
    let found = try #require(try forecast(scene(), perYear: 20)).asItIs
    #expect(found.tenths == 1000 && found.high == 1000)
    let least = Double(found.asked) / (Double(found.asked) + 1.96 * 1.96)
    #expect(found.low == Int(1000 * least))
  }

  /// The more are in time, the surer it is; and nothing is quite sure.
  @Test func moreInTimeIsNeverLessSure() throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      let found = try #require(
        try forecast(
          scene(), perYear: 160, runs: 40, seed: seed, keeping: [2, 4, 6, 7, 8, 9, 10, 12]))
      let lows = found.keeping.map(\.share.low)
      #expect(lows == lows.sorted(), "\(found.keeping)")
      #expect(lows.allSatisfy { $0 < 1000 })
    }
  }

  /// Requests of the week of 7 December have limits from the 29th on.
  @Test func whatIsDueAfterTheHorizonIsNotCounted() throws {
    let found = try #require(
      try forecast(scene { $0.scenario.horizonEnd = day("2026-12-31") }, perYear: 200, weeks: 3))
    #expect(found.weeks.map { $0.arriving.asked > 0 } == [true, false, false])
    #expect(found.asItIs.tenths == 1000)
  }

  @Test func whatNoPlanCanHoldIsTold() throws {
    let found = try #require(
      try forecast(
        scene { scene in
          scene.addConference("C-2") { $0.dates.neededBy = day("2026-12-07") }
        }))
    #expect(found.weeks.map(\.due) == [1, 0, 1, 0])
    #expect(found.weeks.map(\.atMost) == [0, 0, 1, 0])
    #expect(found.atMost == 1)
  }
}

/// SplitMix64, for tests; seeds that follow one another give streams that have nothing in common.
private struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64
  init(seed: UInt64) { state = Self.mixed(seed &* 0x9E37_79B9_7F4A_7C15) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
