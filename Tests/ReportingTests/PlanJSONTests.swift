import Conferences
import Foundation
import Testing
import WorkingTime

@testable import Reporting

@Suite struct PlanJSONTests {
  private func object(_ one: OneConference) throws -> [String: Any] {
    let data = Data(one.files()["plan.json"] ?? [])
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func itHasTheContractsKeys() throws {
    let plan = try object(OneConference(.initial))
    #expect(plan["scenario"] as? String == "One")
    #expect(plan["as_of"] as? String == "2026-12-04")
    #expect(plan["status"] as? String == "optimal")
    #expect(plan["seconds"] is NSNull)
    #expect(plan["kpis"] is [String: Any])
    let tiers = try #require(plan["tiers"] as? [[String: Any]])
    #expect(tiers.map { $0["name"] as? String } == Tier.allCases.map(\.rawValue))
    #expect(tiers.allSatisfy { $0["value"] != nil && $0["bound"] != nil })
    let conference = try #require((plan["conferences"] as? [[String: Any]])?.first)
    for key in ["conference", "limit", "receipt", "booking", "late_working_days", "reasons"] {
      #expect(conference[key] != nil, "\(key)")
    }
    let booking = try #require(conference["booking"] as? [String: Any])
    #expect(booking["start"] as? String == "09:30")
    #expect(booking["room"] as? String == "Room 2")
  }

  @Test func tierValuesAreWholeWhenWholeAndExactOtherwise() {
    let text = OneConference(.initial).text("plan.json")
    #expect(text.contains("\"value\": 0,"))
    #expect(text.contains("\"value\": 0.5,"))
    #expect(!text.contains("0.50"))
  }

  @Test func anUnplacedConferenceHasABookingOfNull() throws {
    var one = OneConference(.initial)
    one.isDropped = true
    let conference = try #require((try object(one)["conferences"] as? [[String: Any]])?.first)
    #expect(conference["booking"] is NSNull)
  }

  @Test func secondsAreWrittenToAThousandthWhenGiven() {
    let (scenario, plan) = OneConference(.initial).finished
    let report = PlanReport(scenario: scenario, plan: plan, problems: [], seconds: 0.1 + 0.2)
    let bytes = report.files().first { $0.path == "plan.json" }?.contents ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"seconds\": 0.3,"))
  }

  @Test func textsAreEscaped() throws {
    let hostile = "C-\"\\\n\u{1}é</script>"
    let conference = try #require(
      (try object(OneConference(.initial, id: hostile))["conferences"] as? [[String: Any]])?.first)
    #expect(conference["conference"] as? String == hostile)
  }

  @Test func movesWaitForAuthorisationWithWhoIsToldAgain() throws {
    var one = OneConference(.initial)
    one.publish()
    one.before?.day = day("2026-12-11")
    let item = try #require((try object(one)["to_authorise"] as? [[String: Any]])?.first)
    #expect(item["from"] as? String == "2026-12-11T09:30")
    #expect(item["to"] as? String == "2026-12-14T09:30")
    #expect(item["told_again"] as? Int == 10)
    #expect(item["invitations_out"] as? Bool == true)
  }

  @Test func aVenueWrittenForARemoteConferenceIsNoMove() throws {
    var one = OneConference(.initial)
    one.conference.mode = .remote
    one.booking.room = nil
    one.booking.familyRooms = []
    one.publish()
    one.booking.venue = nil
    let plan = try object(one)
    #expect((plan["to_authorise"] as? [Any])?.isEmpty == true)
    let conference = try #require((plan["conferences"] as? [[String: Any]])?.first)
    #expect((conference["booking"] as? [String: Any])?["change"] as? String == "unchanged")
  }

  @Test func dutyDaysWithoutAChairAreListedWithTheReason() throws {
    var one = OneConference(.initial)
    one.dutyUncovered = [UncoveredDuty(day: day("2026-12-15"), missing: 1, reason: "CH-1 is away.")]
    let item = try #require((try object(one)["duty_uncovered"] as? [[String: Any]])?.first)
    #expect(item["date"] as? String == "2026-12-15")
    #expect(item["missing"] as? Int == 1)
    #expect(item["reason"] as? String == "CH-1 is away.")
  }

  @Test func figuresCountConferencesAndChildren() throws {
    var one = OneConference(.initial)
    one.conference.children = 3
    let kpis = try #require(try object(one)["kpis"] as? [String: Any])
    let share = try #require(kpis["initial_within_15_working_days"] as? [String: Any])
    #expect(share["conferences"] as? Int == 1)
    #expect(share["children"] as? Int == 3)
    #expect(share["percent_of_children"] as? Int == 100)
    let reviews = try #require(kpis["reviews_on_time"] as? [String: Any])
    #expect(reviews["percent_of_children"] is NSNull)
  }

  @Test func theNationalFigureCountsFromTheFirstStrategyDiscussion() throws {
    var one = OneConference(.initial, PolicyFixture.barnsley)
    one.conference.dates.s47Strategy = day("2026-11-10")
    one.conference.dates.lastStrategy = day("2026-11-25")
    let kpis = try #require(try object(one)["kpis"] as? [String: Any])
    let national = try #require(kpis["initial_within_15_working_days"] as? [String: Any])
    let inTime = try #require(kpis["in_time"] as? [String: Any])
    #expect(national["conferences"] as? Int == 0)
    #expect(inTime["conferences"] as? Int == 1)
  }

  @Test(arguments: [(14, 15, "93.3"), (1, 1, "100"), (0, 7, "0"), (1, 8, "12.5"), (2, 3, "66.7")])
  func percentagesHaveAtMostOneDecimal(part: Int, whole: Int, text: String) {
    #expect(Share.percent(part, of: whole) == text)
  }
}
