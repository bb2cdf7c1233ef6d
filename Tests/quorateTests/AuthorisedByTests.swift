import Foundation
import Testing

/// A chair falls ill after the dates were published: the moves, the agreement to them, and the plan
/// after that.
@Suite struct AuthorisedByTests {
  private let folder: TemporaryFolder
  private let week: URL

  /// Rutland's week with its plan published, Chair 01 ill for a fortnight and a room flooded.
  init() throws {
    folder = try TemporaryFolder()
    week = try folder.copy(scenario: "rutland-week")
    _ = try Quorate.run("plan", week.path, "--out", folder.path("first"))
    let bookings = try text("first/bookings.csv").replacing(",provisional,", with: ",published,")
    try Data(bookings.utf8).write(to: week.appendingPathComponent("bookings.csv"))
    let absences = week.appendingPathComponent("unavailable.csv")
    let ill =
      "chair,Chair 01,2026-12-07,2026-12-18,ill\n"
      + "room,Main Centre/Room 1,2026-12-14,2026-12-15,flood\n"
    try Data((try String(contentsOf: absences, encoding: .utf8) + ill).utf8).write(to: absences)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: folder.file(path), encoding: .utf8)
  }

  private func plan(_ out: String, _ more: String...) throws -> Quorate {
    let arguments = ["plan", week.path, "--out", folder.path(out)] + more
    return try Quorate.start(arguments).end()
  }

  private func feedBack(_ plan: String) throws {
    for name in ["bookings.csv", "duty.csv", "authorisations.csv"] {
      let place = week.appendingPathComponent(name)
      try? FileManager.default.removeItem(at: place)
      try FileManager.default.copyItem(at: folder.file("\(plan)/\(name)"), to: place)
    }
  }

  private func moves(_ text: String) -> [Substring] {
    Array(text.split(separator: "\r\n").dropFirst())
  }

  @Test func movesWaitAreAgreedToAndHold() throws {
    let waiting = try plan("waiting")
    let count = moves(try text("waiting/authorisations.csv")).count
    #expect(count > 0)
    #expect(
      waiting.output.contains(
        "To be agreed to by the Safeguarding Team Manager or a Service Manager: \(count)\n"))
    #expect(moves(try text("waiting/authorisations.csv")).allSatisfy { $0.hasSuffix(",,") })

    let agreed = try plan(
      "agreed", "--authorised-by", "Service  Manager", "--authorised-on", "07/12/2026")
    #expect(
      agreed.output.contains("\nAgreed to by Service Manager, Mon 7 Dec 2026: \(count)\n"))
    #expect(!agreed.output.contains("To be agreed to"))
    #expect(
      moves(try text("agreed/authorisations.csv")).allSatisfy {
        $0.hasSuffix(",Service Manager,2026-12-07")
      })
    let same = try Quorate.run(
      "diff", week.path, folder.path("waiting"), folder.path("agreed"))
    #expect(same.output.contains("No differences"))
    let verified = try Quorate.run(
      "verify", week.path, folder.path("agreed/bookings.csv"), "--duty",
      folder.path("agreed/duty.csv"))
    #expect(verified.output.contains("0 violations"))

    try feedBack("agreed")
    let after = try plan("after")
    #expect(after.output.contains("  moved: 0 (proven best)"))
    #expect(
      after.output.contains("Agreed to before, kept in authorisations.csv: \(count) change"))
    let held = try Quorate.run("diff", week.path, folder.path("after"))
    #expect(held.output.contains("No differences"), "\(held.output)")
    #expect(
      Set(moves(try text("after/authorisations.csv")))
        == Set(moves(try text("agreed/authorisations.csv"))))
  }

  @Test func anAgreementWrittenIntoTheTableCounts() throws {
    _ = try plan("waiting")
    let table = try text("waiting/authorisations.csv").replacing(
      ",,\r\n", with: ",Team Manager,2026-12-04\r\n", maxReplacements: 1)
    try Data(table.utf8).write(to: week.appendingPathComponent("authorisations.csv"))
    let planned = try plan("planned")
    #expect(planned.output.contains("\nAgreed to by Team Manager, Fri 4 Dec 2026: 1\n"))
    #expect(planned.output.contains("To be agreed to by"))
    let conference = try #require(moves(table).first?.prefix { $0 != "," })
    #expect(try text("planned/bookings.csv").contains("\(conference),published,"))
  }

  @Test func aRecordOfAgreementsIsNotPlannedOver() throws {
    _ = try plan("plan", "--authorised-by", "Service Manager")
    let before = try folder.files(below: "plan")
    let count = moves(try text("plan/authorisations.csv")).count
    let again = try plan("plan")
    #expect(again.status == 64)
    #expect(
      again.errors.contains(
        "\(count) agreements in \(folder.path("plan")) would be lost; copy its authorisations.csv "
          + "into the scenario first"), "\(again.errors)")
    #expect(try folder.files(below: "plan") == before)
    // The same agreed to again, and the record once it is in the scenario, lose nothing.
    #expect(try plan("plan", "--authorised-by", "Team Manager").errors.isEmpty)
    try feedBack("plan")
    #expect(try plan("plan").errors.isEmpty)
    #expect(try moves(text("plan/authorisations.csv")).count == count)
  }

  @Test func whatSomebodyWroteIntoAPlansRecordIsNotPlannedOver() throws {
    _ = try plan("plan")
    #expect(try plan("plan").errors.isEmpty, "nobody has agreed to anything yet")
    let table = try text("plan/authorisations.csv").replacing(
      ",,\r\n", with: ",Team Manager,2026-12-04\r\n", maxReplacements: 1)
    try Data(table.utf8).write(to: folder.file("plan/authorisations.csv"))
    let again = try plan("plan")
    #expect(again.status == 64)
    #expect(again.errors.contains("1 agreement in \(folder.path("plan")) would be lost; copy"))
    #expect(try text("plan/authorisations.csv") == table)
    let place = week.appendingPathComponent("authorisations.csv")
    try Data(table.utf8).write(to: place)
    let agreed = try plan("plan")
    #expect(agreed.output.contains("\nAgreed to by Team Manager, Fri 4 Dec 2026: 1\n"))
  }

  /// An agreement by whoever agrees now is to this plan's moves, not to those of an earlier one.
  @Test func agreeingToOtherMovesDoesNotLoseTheEarlierOnes() throws {
    _ = try plan("plan", "--authorised-by", "Service Manager")
    let quiet = try folder.copy(scenario: "rutland-week", as: "quiet")
    let again = try Quorate.run(
      "plan", quiet.path, "--out", folder.path("plan"), "--authorised-by", "Service Manager")
    #expect(again.status == 64)
    #expect(again.errors.contains("would be lost"), "\(again.errors)")
  }

  @Test func withoutMovesThereIsNothingToAgreeTo() throws {
    let result = try Quorate.run(
      "plan", Repository.scenario("rutland-week"), "--out", folder.path("plan"),
      "--authorised-by", "Service Manager")
    #expect(result.output.contains("\nNothing moves, so there was nothing to agree to.\n"))
    #expect(try text("plan/bookings.csv").contains(",provisional,"))
  }

  @Test(arguments: [
    (["--authorised-by", ""], "it is empty; write a role"),
    (["--authorised-by", "one\ntwo"], "is more than one line"),
    (["--authorised-by", "=1"], "begins with neither a letter nor a digit"),
    (["--authorised-on", "2026-12-07"], "say who with --authorised-by too"),
    (["--authorised-by", "SM", "--authorised-on", "2026-12-03"], "is before 2026-12-04"),
    (["--authorised-by", "SM", "--authorised-on", "soon"], "\"soon\" is no date"),
  ])
  func whatIsNoAgreementIs64(options: [String], message: String) throws {
    let arguments = ["plan", week.path, "--out", folder.path("plan")] + options
    let result = try Quorate.start(arguments).end()
    #expect(result.status == 64)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("plan")))
  }
}
