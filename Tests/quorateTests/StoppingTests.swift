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
    try expectHonesty(result, "asked to stop")
  }

  /// Some senders signal a program and its group, or ask in two ways at once.
  @Test func signalsThatComeAtOnceAreOne() throws {
    let running = try Quorate.start(arguments)
    try wait { running.errors.contains("\n") }
    running.send(SIGTERM)
    running.send(SIGINT)
    let result = try running.end()
    #expect([0, 3].contains(result.status), "\(result.errors)")
    try expectHonesty(result, "asked to stop")
  }

  /// It is held in between, so that it does not end by itself meanwhile.
  @Test func aSecondCtrlCLaterLeavesWithoutAPlan() throws {
    let running = try Quorate.start(arguments)
    try wait { running.errors.contains("\n") }
    running.interrupt()
    try wait { running.errors.contains("Stopping") }
    running.send(SIGSTOP)
    Thread.sleep(forTimeInterval: 1)
    running.interrupt()
    running.send(SIGCONT)
    let result = try running.end()
    #expect(result.status == 75)
    #expect(!FileManager.default.fileExists(atPath: folder.path("plan")))
  }

  @Test func theTimeLimitKeepsTheBestPlan() throws {
    let result = try Quorate.start(arguments + ["--time-limit", "3"]).end()
    #expect([0, 3].contains(result.status), "\(result.errors)")
    try expectHonesty(result, "time limit")
  }

  /// Stopped, with something not proven; or, on a machine that was faster, proven after all.
  private func expectHonesty(_ result: Quorate, _ reason: String) throws {
    let json = try String(contentsOf: folder.file("plan/plan.json"), encoding: .utf8)
    let isProven = json.contains(#""status": "optimal""#)
    #expect(json.contains(#""stopped_early": "\#(reason)""#) != isProven)
    #expect(result.output.contains("Stopped early (\(reason))") != isProven)
    let verified = try Quorate.run(
      "verify", Repository.scenario("birmingham-week"), folder.path("plan/bookings.csv"),
      "--duty", folder.path("plan/duty.csv"))
    #expect(verified.status == 0, "\(verified.output)")
  }

  private func wait(until isSo: () -> Bool) throws {
    for _ in 0..<6000 where !isSo() { Thread.sleep(forTimeInterval: 0.01) }
    try #require(isSo())
  }
}
