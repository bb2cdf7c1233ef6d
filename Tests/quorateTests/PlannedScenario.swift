import Conferences
import Foundation
import GLPKSolver
import Planning
import Reporting
import ScenarioFiles
import Yams

/// A scenario folder, read and planned in this process.
struct PlannedScenario: Sendable {
  let scenario: Scenario
  let plan: Plan

  init(folder: String) throws {
    let scenario = try ScenarioReader().read(folder: folder).scenario
    self.scenario = scenario
    plan = try OwnThread.run { try Planner(solver: GLPKSolver()).plan(scenario) }
  }

  /// "statutory 0, quorum 1, ...", in the policy's order.
  var tiers: String {
    plan.tiers.map { "\($0.tier.rawValue) \($0.value)" }.joined(separator: ", ")
  }

  func files() -> [ReportFile] {
    PlanReport(scenario: scenario, plan: plan, problems: plan.given).files()
  }
}

/// `expected.yaml`: what a tiny scenario was made to show.
struct Expectation {
  let why: String
  /// As ``PlannedScenario/tiers``.
  let tiers: String

  init(folder: String) throws {
    let text = try String(contentsOfFile: folder + "/expected.yaml", encoding: .utf8)
    let node = try Yams.compose(yaml: text)
    why = node?["why"]?.string ?? ""
    tiers = (node?["tiers"]?.mapping ?? [:]).map {
      "\($0.key.string ?? "") \($0.value.scalar?.string ?? "")"
    }
    .joined(separator: ", ")
  }
}

/// Planning wants a thread to itself, with a larger stack than a test's.
enum OwnThread {
  static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) throws -> Value {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = Result { try body() }
      done.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    done.wait()
    return try box.result!.get()
  }

  /// Written before the semaphore is signalled and read after, so the two never meet.
  private final class Box<Value>: @unchecked Sendable {
    var result: Result<Value, any Error>?
  }
}
