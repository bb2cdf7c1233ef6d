import Foundation
import Testing

/// Ctrl-C and the clock keep the best plan, and say so.
@Suite struct StoppingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var arguments: [String] {
    ["plan", Repository.scenario("birmingham-week"), "--out", folder.path("plan")]
  }

  @Test func ctrlCKeepsTheBestPlanAndSaysSo() throws {
    let running = try Quorate.start(arguments)
    try wait { running.errors.contains("\n") }
    running.interrupt()
    let result = try running.end()
    #expect([0, 3].contains(result.status), "\(result.errors)")
    #expect(result.errors.contains("Stopping with the best plan so far."))
    #expect(result.output.contains("Stopped early (asked to stop)"))
    try expectHonestStatus("asked to stop")
  }

  @Test func aSecondCtrlCLeavesWithoutAPlan() throws {
    let running = try Quorate.start(arguments)
    try wait { running.errors.contains("\n") }
    running.interrupt()
    try wait { running.errors.contains("Stopping") }
    running.interrupt()
    let result = try running.end()
    #expect(result.status == 75)
    #expect(!FileManager.default.fileExists(atPath: folder.path("plan")))
  }

  @Test func theTimeLimitKeepsTheBestPlan() throws {
    let result = try Quorate.start(arguments + ["--time-limit", "3"]).end()
    #expect([0, 3].contains(result.status), "\(result.errors)")
    #expect(result.output.contains("Stopped early (time limit)"))
    try expectHonestStatus("time limit")
  }

  /// Something not proven, and no time given that would differ from run to run.
  private func expectHonestStatus(_ reason: String) throws {
    let json = try String(contentsOf: folder.file("plan/plan.json"), encoding: .utf8)
    #expect(json.contains(#""status": "feasible""#))
    #expect(json.contains(#""stopped_early": "\#(reason)""#))
    let verified = try Quorate.run(
      "verify", Repository.scenario("birmingham-week"), folder.path("plan/bookings.csv"),
      "--duty", folder.path("plan/duty.csv"))
    #expect(verified.status == 0, "\(verified.output)")
  }

  private func wait(until isSo: () -> Bool) throws {
    for _ in 0..<600 where !isSo() { Thread.sleep(forTimeInterval: 0.1) }
    try #require(isSo())
  }
}
