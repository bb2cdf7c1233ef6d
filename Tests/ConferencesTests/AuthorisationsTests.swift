import Conferences
import ScenarioFiles
import Testing
import WorkingTime

/// Which changes of a plan wait for a manager, and which somebody agreed to (S15).
struct AuthorisationsTests {
  private let manager = Agreement(by: ID("Service Manager"), on: day("2026-12-04"))

  /// C-1 is published for Tue 15 December, C-2 for Mon 14 December, C-3 for a day far ahead.
  private func scenario() throws -> Scenario {
    let policy = try #require(BuiltInPolicies.policy(named: "working-together"))
    var scenario = Scenario(
      name: "Three", asOf: day("2026-12-04"), horizonEnd: day("2027-06-30"), policy: policy)
    scenario.conferences = ["C-1", "C-2", "C-3"].map {
      Conference(id: ID($0), family: ID("F-\($0)"), kind: .review, worker: ID("W-1"))
    }
    scenario.bookings = [
      booking("C-1", "2026-12-15"), booking("C-2", "2026-12-14"), booking("C-3", "2027-02-02"),
    ]
    return scenario
  }

  private func booking(
    _ id: String, _ date: String, _ status: Booking.Status = .published
  ) -> Booking {
    Booking(
      conference: ID(id), status: status, day: day(date), start: TimeOfDay(reading: "09:30")!,
      venue: ID("Centre"), chair: ID("Chair 1"), minuteTaker: ID("Minutes 1"))
  }

  private func plan(_ bookings: [Booking]) -> Plan {
    Plan(
      bookings: bookings, duty: [], midwayMeetings: [], midwayUnplaced: [], tiers: [],
      conferences: [], stoppedEarly: nil, notes: [])
  }

  private func moves(_ bookings: [Booking], _ scenario: Scenario) -> [Authorisation] {
    Authorisations(of: plan(bookings), in: scenario).moves
  }

  @Test func whatKeepsItsPromiseNeedsNobody() throws {
    let scenario = try scenario()
    var kept = scenario.bookings
    kept[0].chair = ID("Chair 2")
    #expect(moves(kept, scenario).isEmpty)
  }

  @Test func movesAndCancellationsAreListedTheSoonestFirst() throws {
    let scenario = try scenario()
    let moves = moves([booking("C-2", "2026-12-18"), booking("C-3", "2026-12-08")], scenario)
    #expect(moves.map(\.conference.text) == ["C-3", "C-2", "C-1"])
    #expect(moves.map { $0.to?.day } == [day("2026-12-08"), day("2026-12-18"), nil])
    #expect(moves.map(\.areInvitationsOut) == [false, true, true])
    #expect(moves.map(\.toldAgain) == [10, 10, 10])
  }

  @Test func ofOneDayTheOneThatTouchesMorePeopleIsFirst() throws {
    var scenario = try scenario()
    scenario.bookings[1].day = day("2026-12-15")
    scenario.conferences[1].attendees = 14
    #expect(moves([scenario.bookings[2]], scenario).map(\.conference.text) == ["C-2", "C-1"])
  }

  @Test func aBookingThatIsHistoryOrProvisionalIsNoPromise() throws {
    var scenario = try scenario()
    scenario.bookings = [
      booking("C-1", "2026-12-04"), booking("C-2", "2026-12-14", .provisional),
      booking("C-3", "2027-02-02", .fixed),
    ]
    #expect(moves([], scenario).isEmpty)
  }

  private func agreed(_ from: String, _ to: String, on date: String) -> Authorisation {
    Authorisation(
      conference: ID("C-1"), from: booking("C-1", from).promise, to: booking("C-1", to).promise,
      areInvitationsOut: true, toldAgain: 8,
      agreement: Agreement(by: ID("Team Manager"), on: day(date)))
  }

  @Test func anEarlierAgreementToTheSameChangeStands() throws {
    var scenario = try scenario()
    let agreed = agreed("2026-12-15", "2026-12-16", on: "2026-12-03")
    scenario.authorisations = [agreed]
    var plan = plan([booking("C-1", "2026-12-16"), booking("C-2", "2026-12-18")])
    plan.record(manager, in: scenario)
    let authorisations = Authorisations(of: plan, in: scenario)
    #expect(authorisations.moves.first { $0.conference == ID("C-1") } == agreed)
    #expect(authorisations.moves.first { $0.conference == ID("C-2") }?.agreement == manager)
    #expect(authorisations.earlier.isEmpty)
  }

  @Test func anAgreementToAnotherChangeIsOnlyKept() throws {
    var scenario = try scenario()
    scenario.authorisations = [agreed("2026-12-15", "2026-12-17", on: "2026-12-03")]
    let plan = plan([booking("C-1", "2026-12-16")] + scenario.bookings.dropFirst())
    let authorisations = Authorisations(of: plan, in: scenario)
    #expect(authorisations.waiting.map(\.conference.text) == ["C-1"])
    #expect(authorisations.earlier == scenario.authorisations)
  }

  @Test(arguments: ["2026-12-03", "2026-12-04"])
  func anAgreementThatWasTakenBackDoesNotStand(date: String) throws {
    var scenario = try scenario()
    scenario.authorisations = [
      agreed("2026-12-15", "2026-12-16", on: "2026-12-03"),
      agreed("2026-12-16", "2026-12-15", on: date),
    ]
    let plan = plan([booking("C-1", "2026-12-16")] + scenario.bookings.dropFirst())
    let authorisations = Authorisations(of: plan, in: scenario)
    #expect(authorisations.waiting.map(\.conference.text) == ["C-1"])
    #expect(authorisations.earlier.count == 2)
  }

  @Test func whatNobodyAgreedToIsNotKept() throws {
    var scenario = try scenario()
    var open = agreed("2026-12-15", "2026-12-17", on: "2026-12-03")
    open.agreement = nil
    scenario.authorisations = [open]
    #expect(Authorisations(of: plan(scenario.bookings), in: scenario).earlier.isEmpty)
  }

  @Test func recordingPublishesMovesAndLeavesWhatIsNew() throws {
    var scenario = try scenario()
    scenario.bookings.removeLast()
    var plan = plan([
      booking("C-1", "2026-12-16", .provisional), booking("C-2", "2026-12-14"),
      booking("C-3", "2027-02-02", .provisional),
    ])
    plan.record(nil, in: scenario)
    #expect(plan.bookings.map(\.status) == [.provisional, .published, .provisional])
    plan.record(manager, in: scenario)
    #expect(plan.bookings.map(\.status) == [.published, .published, .provisional])
  }

  @Test(arguments: [
    ("", "is empty"), ("one\ntwo", "is more than one line"), ("=SUM(A1)", "begins with neither"),
    ("-", "begins with neither"), ("A\u{7}", "holds a control character"),
    (String(repeating: "x", count: 81), "has 81 characters"),
  ])
  func whoAgreedIsARoleInOneLine(text: String, fault: String) {
    #expect(Authoriser.fault(text)?.hasPrefix(fault) == true)
  }

  @Test(arguments: ["Service Manager", "SM-2", "7", String(repeating: "x", count: 80)])
  func rolesAndReferencesAreSound(text: String) { #expect(Authoriser.fault(text) == nil) }
}
