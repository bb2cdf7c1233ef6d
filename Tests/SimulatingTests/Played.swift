import Conferences
import GLPKSolver
import LinearModels
import ScenarioFiles
import Simulating
import Synchronization
import Synthetic
import WorkingTime

/// A small unit played for some weeks, with every week's scenario and plan.
struct Played: Sendable {
  let year: SimulatedYear
  let weeks: [Week]

  struct Week: Sendable {
    let scenario: Scenario
    let plan: Plan
  }

  /// - Parameter size: as the authority has it, unless said otherwise.
  init(
    _ name: String, weeks: Int, run: Int = 1, seed: UInt64 = 3, size: UnitSize? = nil
  ) throws {
    let size = size ?? Self.size(of: name)
    let question = Self.question(name, weeks: weeks, seed: seed, sizes: [size])
    let seen = Mutex<[Week]>([])
    let simulator = YearSimulator(question, from: Self.start(name, weeks: weeks, seed: seed)) {
      scenario, plan in seen.withLock { $0.append(Week(scenario: scenario, plan: plan)) }
    }
    year = try SolverThread.run { deliver in
      deliver(
        try simulator.year(run: run, size: size, solver: GLPKSolver(), stop: StopSignal()))
    }
    self.weeks = seen.withLock { $0 }
  }

  static func size(of name: String) -> UnitSize {
    let authority = Authority(named: name)!
    return UnitSize(
      chairs: authority.chairsInUnit, rooms: authority.meetingRooms.reduce(0, +))
  }

  static func question(_ name: String, weeks: Int, seed: UInt64, sizes: [UnitSize])
    -> SimulationQuestion
  {
    SimulationQuestion(
      authority: name, asOf: Options.usualDay.description, weeks: weeks, runs: 1, seed: seed,
      sizes: sizes)
  }

  static func start(_ name: String, weeks: Int, seed: UInt64) -> RunningStart {
    let authority = Authority(named: name)!
    return RunningStart(
      authority: authority, policy: BuiltInPolicies.policy(named: authority.policyName)!,
      seed: seed, asOf: Options.usualDay, weeks: weeks)
  }
}
