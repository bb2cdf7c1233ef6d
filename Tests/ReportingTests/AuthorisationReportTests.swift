import Conferences
import Foundation
import Testing
import WorkingTime

@testable import Reporting

/// Moves and who agreed to them, in every file of a plan (S15, S16).
@Suite struct AuthorisationReportTests {
  private let manager = Agreement(by: ID("Service Manager"), on: Day(reading: "2026-12-07")!)

  /// Moved from Fri 11 December to Mon 14 December.
  private var moved: OneConference {
    var one = OneConference(.initial)
    one.publish()
    one.booking.status = .provisional
    one.before?.day = day("2026-12-11")
    return one
  }

  private func files(_ one: OneConference, agreement: Agreement? = nil, _ earlier: [Authorisation])
    -> [String: String]
  {
    var (scenario, plan) = one.finished
    scenario.authorisations = earlier
    plan.record(agreement, in: scenario)
    let files = PlanReport(scenario: scenario, plan: plan, problems: []).files()
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.contents, as: UTF8.self)) })
  }

  private var earlier: Authorisation {
    Authorisation(
      conference: ID("C-099"),
      from: Promise(day: day("2026-11-10"), start: TimeOfDay(minutes: 570), venue: ID("Civic")),
      to: nil, areInvitationsOut: true, toldAgain: 7,
      agreement: Agreement(by: ID("Team Manager"), on: day("2026-11-02")))
  }

  private func rows(_ files: [String: String], _ file: String) -> [[String]] {
    CSVReader.rows(Array((files[file] ?? "").utf8))
  }

  @Test func aMoveHasRoomForWhoAgrees() {
    let rows = rows(files(moved, []), "authorisations.csv")
    #expect(rows[0] == AuthorisationsTable.header)
    #expect(
      rows[1] == [
        "C-101", "2026-12-11", "09:30", "Civic", "2026-12-14", "09:30", "Civic", "yes", "10", "",
        "",
      ])
  }

  @Test func anAgreementIsInEveryFileAndPublishesTheMove() {
    let files = files(moved, agreement: manager, [])
    #expect(rows(files, "authorisations.csv")[1].suffix(2) == ["Service Manager", "2026-12-07"])
    #expect(rows(files, "bookings.csv")[1][1] == "published")
    let page = files["rota.html"] ?? ""
    #expect(page.contains("Service Manager, Mon 7 Dec 2026"))
    #expect(page.contains("Moved, and authorised") && !page.contains("To be authorised"))
    let json = files["plan.json"] ?? ""
    #expect(json.contains("\"to_authorise\": [],"))
    #expect(json.contains("\"agreed_by\": \"Service Manager\""))
    #expect(json.contains("\"agreed_on\": \"2026-12-07\""))
    #expect(json.contains("\"status\": \"published\""))
    let task = rows(files, "timeline.csv").first { $0[1] == "Authorise the move" }
    #expect(task?.last == "2026-12-07")
  }

  @Test func aCancellationHasNoNewDate() {
    var one = OneConference(.initial)
    one.publish()
    one.isDropped = true
    let files = files(one, agreement: manager, [])
    #expect(
      rows(files, "authorisations.csv")[1] == [
        "C-101", "2026-12-14", "09:30", "Civic", "", "", "", "yes", "10", "Service Manager",
        "2026-12-07",
      ])
    let task = rows(files, "timeline.csv").first { $0[1] == "Authorise the cancellation" }
    #expect(task?.last == "2026-12-07")
  }

  @Test func whatWasAgreedToBeforeComesFirstAndStays() {
    let files = files(moved, [earlier])
    let rows = rows(files, "authorisations.csv")
    #expect(rows.dropFirst().map { $0[0] } == ["C-099", "C-101"])
    #expect(files["rota.html"]?.contains("Agreed to before: 1") == true)
    #expect(files["rota.html"]?.contains("Team Manager, Mon 2 Nov 2026") == true)
    #expect(files["plan.json"]?.contains("\"authorised_before\": [\n") == true)
  }

  @Test func withoutAMoveTheTableHasOnlyItsHeadings() {
    let files = files(OneConference(.initial), [])
    #expect(rows(files, "authorisations.csv") == [AuthorisationsTable.header])
    #expect(files["rota.html"]?.contains("h-authorise") == false)
  }
}
