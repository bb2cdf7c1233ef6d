import Conferences
import GLPKSolver
import LinearModels
import Planning
import Testing
import WorkingTime

/// The plain model's optima against exhaustive search, tier by tier.
struct PlainModelTests {
  /// Larger models take GLPK too long here.
  private static let mostColumns = 400
  private static let block = 10
  private static let seeds =
    Array(stride(from: 0, to: 200, by: block))
    + Array(stride(from: TinyScenarios.crowded.lowerBound, to: 900, by: block))

  @Test(arguments: seeds)
  func itsTiersAreWhatExhaustiveSearchFinds(first: Int) throws {
    for seed in first..<first + Self.block {
      let scenario = TinyScenarios.scenario(seed: seed)
      let model = try PlainModel(scenario)
      guard model.columnCount <= Self.mostColumns else { continue }
      let best = ExhaustiveSearch(scenario).best
      #expect(try values(of: model) == best.values, "seed \(seed)")
    }
  }

  /// Each tier's least value in thousandths, the tiers before settled at theirs.
  private func values(of model: PlainModel) throws -> [Int] {
    var settled: [(tier: Tier, value: Weight)] = []
    for tier in model.tiers {
      let outcome = try GLPKSolver().solve(
        model.model(minimising: tier, settled: settled), limits: SolveLimits())
      let solution = try #require(outcome.ending == .optimal ? outcome.solution : nil)
      let value = Weight(thousandths: Int((solution.objective * 1000).rounded()))
      settled.append((tier, value))
    }
    return settled.map(\.value.thousandths)
  }

  /// The police can be at two conferences at once; a fixed one holds one of the places.
  @Test(arguments: [(2, 1000), (3, 0)])
  func fixedConferencesCountAgainstWhatAnAgencyCanDo(atOnce: Int, statutory: Int) throws {
    var scene = Scene()
    scene.scenario.agencies = [Agency(id: ID("Police"), atOnce: atOnce)]
    scene.scenario.venues = [
      Venue(
        id: ID("Centre"), slotStarts: [time("09:30")], slotMinutes: 120, open: .workingWeek)
    ]
    scene.scenario.chairs.append(Chair(id: ID("Chair 3"), works: .workingWeek))
    scene.scenario.minuteTakers.append(MinuteTaker(id: ID("Minutes 3"), works: .workingWeek))
    scene.scenario.rooms.removeAll { $0.venue != ID("Centre") }
    scene.scenario.rooms += [("Room 3", Room.Kind.meeting), ("Family 3", .family)].map {
      Room(
        venue: ID("Centre"), name: $0, kind: $1, capacity: 12, facilities: [.network, .typist])
    }
    scene.scenario.horizonEnd = day("2026-12-08")
    scene.add("C-1", "2026-12-08") { $0.required = [ID("Police")] }
    scene.tell(as: .fixed)
    for id in ["C-2", "C-3"] {
      scene.addConference(id, worker: "W-\(id.last!)") { $0.required = [ID("Police")] }
    }
    #expect(try values(of: PlainModel(scene.scenario))[0] == statutory * 1000)
  }

  /// It can be held again only after the horizon, and its promise cannot be kept: that is a promise
  /// broken, and nobody is without a booking whom the plan answers for.
  @Test func aPromiseDroppedBeyondTheHorizonCostsOnlyThePromise() throws {
    var scene = Scene()
    scene.add("C-1") { $0.dates.notBefore = day("2027-07-15") }
    scene.tell(as: .published)
    for chair in scene.scenario.chairs {
      scene.away(.chair(chair.id), "2026-12-15", "2026-12-16")
    }
    let model = try PlainModel(scene.scenario)
    #expect(try values(of: model) == [0, 0, 5000, 0, 0, 0])
  }

  @Test func theSameScenarioGivesTheSameText() throws {
    let scenario = TinyScenarios.scenario(seed: 803)
    func text() throws -> [UInt8] {
      try PlainModel(scenario).text(
        minimising: .standards, settled: [(.moved, Weight(thousandths: 500))]
      )
      .bytes
    }
    #expect(try text() == text())
  }
}
