import Foundation
import Testing

/// The README's walk-through: a plan is published, a chair goes on leave, and it is planned again.
@Suite struct LeaveTests {
  @Test func aWeekOfLeaveIsPlannedAroundAndExplained() throws {
    let folder = try TemporaryFolder()
    let week = try folder.copy(scenario: "york-week")
    #expect(try Quorate.run("plan", week.path, "--out", folder.path("first")).status == 0)

    var bookings = try text(folder.file("first/bookings.csv"))
    bookings.replace(",provisional,", with: ",published,")
    try Data(bookings.utf8).write(to: week.appendingPathComponent("bookings.csv"))
    let unchanged = try Quorate.run("plan", week.path, "--out", folder.path("again"))
    #expect(try text(folder.file("again/bookings.csv")) == bookings)
    #expect(!unchanged.output.contains("published"))

    let duty = try text(folder.file("first/duty.csv")).split(separator: "\r\n").filter {
      !$0.contains(/^2026-12-1[4-8],/)
    }
    try Data(duty.joined(separator: "\n").utf8).write(to: week.appendingPathComponent("duty.csv"))
    let absences = week.appendingPathComponent("unavailable.csv")
    let leave = "chair,Chair 02,2026-12-14,2026-12-18,leave\n"
    try Data((try text(absences) + leave).utf8).write(to: absences)
    let replanned = try Quorate.run("plan", week.path, "--out", folder.path("second"))
    #expect(replanned.status == 0)
    #expect(replanned.output.contains("At their published date, with another chair: 4"))
    #expect(replanned.output.contains("Chair 02 is away Mon 14 Dec to Fri 18 Dec (leave)"))
    #expect(replanned.output.contains("  moved: 0 (proven best)"))
    #expect(
      replanned.output.contains(
        "Duty days without enough chairs: 3\n  Mon 14 Dec 2026: 1 chair missing\n    Chair 02 (leave) "
          + "is away; Chair 01 (C-0577) and Chair 03 (C-0631) hold conferences.\n"))
    let verified = try Quorate.run(
      "verify", week.path, folder.path("second/bookings.csv"), "--duty",
      folder.path("second/duty.csv"))
    #expect(verified.status == 0, "\(verified.output)")
  }

  private func text(_ file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
