import Foundation
import Testing

/// What `quorate plan` prints: every number says what it counts, and the same things are counted alike.
@Suite struct PlanSummaryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func plan(_ scenario: String, _ more: String...) throws -> Quorate {
    try Quorate.start(["plan", scenario, "--out", folder.path("plan")] + more).end()
  }

  /// Rutland's crisis moves ten published dates, four of them to days after the limit.
  @Test func asManyMoveAsAreToBeAgreedTo() throws {
    let crisis = folder.path("crisis")
    _ = try Quorate.run("generate", "--like", "rutland", "--kind", "crisis", "--out", crisis)
    let output = try plan(crisis).output
    #expect(
      output.contains(
        "\nMoved from their published date: 10, 4 of them late, listed above\n  C-0109\n"))
    #expect(output.contains(" or a Service Manager: 10\n"))
    #expect(output.contains("\n  moved: 30 points (proven best)\n"))
    #expect(output.contains("\n  quorum: 0 (proven best)\n"))
    let page = try String(contentsOf: folder.file("plan/rota.html"), encoding: .utf8)
    #expect(page.contains("<th scope=\"col\" class=\"num\">Points</th>"))
  }

  @Test func anAgreementOnADayThatNobodyPlansIsRefused() throws {
    let result = try plan(
      Repository.scenario("rutland-week"), "--authorised-by", "SM", "--authorised-on", "2030-01-01")
    #expect(result.status == 64)
    #expect(
      result.errors.contains("--authorised-on 2030-01-01 is after 2027-07-16, the last day"),
      "\(result.errors)")
  }

  @Test func aMovedDateIsPricedByItsInvitations() throws {
    let leeds = Repository.scenario("leeds-week")
    _ = try plan(leeds)
    let verified = try Quorate.run(
      "verify", leeds, folder.path("plan/bookings.csv"), "--duty", folder.path("plan/duty.csv"))
    #expect(
      verified.output.contains(
        """
        moved: 12
          published date moved, invitations out: 2 × 5 = 10
          published date moved, before invitations: 2 × 1 = 2

        """), "\(verified.output)")
  }
}
