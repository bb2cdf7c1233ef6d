import Conferences
import GLPKSolver
import Planning
import Synchronization
import Testing

/// Measuring changes nothing, and what is counted is the same every time.
@Suite struct SearchMeterTests {
  /// Moves on by a second each time it is asked.
  private final class StepClock: Sendable {
    private let seconds = Atomic(0)
    func now() -> Duration { .seconds(seconds.add(1, ordering: .relaxed).newValue) }
  }

  private func plan(_ scenario: Scenario, _ meter: SearchMeter) throws -> String {
    String(describing: try Planner(solver: GLPKSolver()).plan(scenario, meter: meter))
  }

  @Test(arguments: [7, 19])
  func aPlanIsTheSameWithAMeter(seed: Int) throws {
    let scenario = TinyScenarios.largerScenario(seed: seed)
    let clock = StepClock()
    let plain = String(describing: try Planner(solver: GLPKSolver()).plan(scenario))
    #expect(try plan(scenario, SearchMeter { clock.now() }) == plain)
  }

  @Test(arguments: [7, 19])
  func countsAreTheSameTwice(seed: Int) throws {
    let scenario = TinyScenarios.largerScenario(seed: seed)
    let meters = [SearchMeter(), SearchMeter()]
    for meter in meters { _ = try plan(scenario, meter) }
    #expect(meters[0].counts == meters[1].counts)
    #expect(meters[0].counts.solves > 0)
    #expect(meters[0].counts.simplexIterations > 0)
    #expect(meters[0].counts.rows > 0)
    #expect(meters[0].counts.columns > 0)
  }

  @Test func eachMomentCountsInOnePhase() throws {
    let clock = StepClock()
    let meter = SearchMeter { clock.now() }
    let before = clock.now()
    _ = try plan(TinyScenarios.largerScenario(seed: 7), meter)
    let whole = clock.now() - before
    // All but the steps before the first phase and after the last.
    #expect(meter.durations.values.reduce(.zero, +) == whole - .seconds(2))
    #expect(Set(meter.durations.keys).isSuperset(of: [.presolve, .search, .staffing, .explaining]))
  }

  @Test func withoutAClockThereAreNoDurations() throws {
    let meter = SearchMeter()
    _ = try plan(TinyScenarios.largerScenario(seed: 7), meter)
    #expect(meter.durations.isEmpty)
  }

  /// What is told of a tier never gets worse while it is searched.
  @Test func progressOnlyGetsBetter() throws {
    var told: [SearchProgress] = []
    _ = try Planner(solver: GLPKSolver()).plan(TinyScenarios.largerScenario(seed: 7)) {
      told.append($0)
    }
    #expect(Set(told.map(\.tier)).count == Tier.allCases.count)
    for (one, next) in zip(told, told.dropFirst()) where one.tier == next.tier {
      #expect(next.best.thousandths <= one.best.thousandths)
      #expect(next.bound.thousandths >= one.bound.thousandths)
    }
  }
}
