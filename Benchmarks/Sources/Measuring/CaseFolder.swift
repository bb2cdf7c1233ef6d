public import Conferences
public import Foundation
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import ScenarioFiles
internal import Synthetic

/// Where a case's scenario is: in the repository, or made for the occasion.
public struct CaseFolder {
  private let scenarios: URL

  /// - Parameter scenarios: the repository's folder of scenarios.
  public init(scenarios: URL) { self.scenarios = scenarios }

  /// The repository's own folder of a case, if it has one.
  public func kept(_ one: Case) -> URL? {
    let folder = scenarios.appendingPathComponent(one.name)
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// Writes a case's scenario into a new folder.
  ///
  /// - Parameter timeLimit: seconds for the plan that a replan begins with.
  /// - Returns: whether that plan was finished, so that the scenario is the same on every machine.
  public static func make(_ one: Case, in folder: URL, timeLimit: Double) throws -> Bool {
    let (scenario, isFinished) = try made(one, timeLimit: timeLimit)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in ScenarioWriter().files(of: scenario) {
      try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
    }
    return isFinished
  }

  /// The scenario itself, a replan's week planned to the end.
  public static func scenario(of one: Case) throws -> Scenario {
    try made(one, timeLimit: nil).scenario
  }

  private static func made(
    _ one: Case, timeLimit: Double?
  ) throws -> (scenario: Scenario, isFinished: Bool) {
    let scenario = generated(one)
    guard one.kind == .replan else { return (scenario, true) }
    let stop = StopSignal()
    if let timeLimit {
      DispatchQueue.global().asyncAfter(deadline: .now() + timeLimit) { stop.raise() }
    }
    let plan = try SolverThread.run { deliver in
      deliver(try Planner(solver: GLPKSolver()).plan(scenario, limits: SolveLimits(stop: stop)))
    }
    return (Replan(week: scenario, plan: plan).scenario, plan.stoppedEarly == nil)
  }

  private static func generated(_ one: Case) -> Scenario {
    guard let authority = Authority(named: one.authority)?.times(one.times),
      let policy = BuiltInPolicies.policy(named: authority.policyName)
    else { preconditionFailure("\(one.authority) is no authority known") }
    let options = one.kind == .crisis ? Options.crisis(of: authority) : Options()
    return Generator(
      authority: authority, kind: one.kind.generated, seed: one.seed, options: options
    ).scenario(policy: policy)
  }
}
