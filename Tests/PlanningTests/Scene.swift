import Conferences
import Planning
import ScenarioFiles
import WorkingTime

/// A small unit to break rules in: two venues, two chairs, two minute-takers, nobody away; planned on
/// Fri 4 Dec 2026 with the national policy and, unless a test wants it, no duty.
///
/// A conference added is an initial one: strategy discussion on Wed 2 Dec, requested on Thu 3 Dec, so
/// it can be from Tue 8 Dec to its limit on Wed 23 Dec. Its booking is a good one.
struct Scene {
  var scenario: Scenario
  var bookings: [Booking] = []

  init(_ changes: [PolicyKey: PolicyValue] = [:]) {
    let values = [.dutyChairsPerDay: .whole(0)].merging(changes) { $1 }
    let policy = BuiltInPolicies.policy(named: "working-together")!.changing(
      values.mapValues { Policy.Entry(value: $0, source: "this test", policy: "test") })
    scenario = Scenario(
      name: "Small", asOf: day("2026-12-04"), horizonEnd: day("2027-06-30"), policy: policy)
    scenario.venues = ["Centre", "Annexe"].map {
      Venue(
        id: ID($0), slotStarts: [time("09:30"), time("11:45"), time("14:00")], slotMinutes: 120,
        open: .workingWeek)
    }
    scenario.rooms = scenario.venues.flatMap { Self.rooms(at: $0.id) }
    scenario.chairs = ["Chair 1", "Chair 2"].map { Chair(id: ID($0), works: .workingWeek) }
    scenario.minuteTakers = ["Minutes 1", "Minutes 2"].map {
      MinuteTaker(id: ID($0), works: .workingWeek)
    }
    scenario.workers = ["W-1", "W-2", "W-3"].map {
      Worker(id: ID($0), team: ID("North"), works: .workingWeek)
    }
    scenario.agencies = ["Health", "Police", "School"].map { Agency(id: ID($0)) }
  }

  static func rooms(at venue: ID<Venue>) -> [Room] {
    [
      ("Room 1", .meeting), ("Room 2", .meeting), ("Family 1", .family), ("Family 2", .family),
      ("Quiet 1", .professionals), ("Quiet 2", Room.Kind.professionals),
    ].map { name, kind in
      Room(venue: venue, name: name, kind: kind, capacity: 12, facilities: [.network, .typist])
    }
  }

  /// Adds a conference without a booking.
  mutating func addConference(
    _ id: String, kind: Conference.Kind = .initial, worker: String = "W-1",
    family: String? = nil, _ change: (inout Conference) -> Void = { _ in }
  ) {
    var conference = Conference(
      id: ID(id), family: ID(family ?? "F-\(id)"), kind: kind, worker: ID(worker))
    conference.dates.s47Strategy = day("2026-12-02")
    conference.dates.requested = day("2026-12-03")
    change(&conference)
    scenario.conferences.append(conference)
  }

  /// Adds a conference with a provisional booking on Tue 15 Dec at 09:30 in Room 1 of the Centre.
  /// - Parameter number: chooses chair, minute-taker, worker and rooms: the first or the second.
  mutating func add(
    _ id: String, _ date: String = "2026-12-15", _ start: String = "09:30", number: Int = 1,
    worker: String? = nil, _ change: (inout Conference) -> Void = { _ in },
    booking changeBooking: (inout Booking) -> Void = { _ in }
  ) {
    addConference(id, worker: worker ?? "W-\(number)", change)
    var booking = Self.booking(id, date, start, number: number)
    changeBooking(&booking)
    bookings.append(booking)
  }

  static func booking(
    _ id: String, _ date: String, _ start: String, number: Int = 1, at venue: String = "Centre"
  ) -> Booking {
    Booking(
      conference: ID(id), status: .provisional, day: day(date), start: time(start),
      venue: ID(venue), room: ID("\(venue)/Room \(number)"),
      familyRooms: [ID("\(venue)/Family \(number)")],
      professionalsRoom: ID("\(venue)/Quiet \(number)"), chair: ID("Chair \(number)"),
      minuteTaker: ID("Minutes \(number)"))
  }

  /// Makes the bookings so far those of the scenario too.
  mutating func tell(as status: Booking.Status) {
    for index in bookings.indices { bookings[index].status = status }
    scenario.bookings = bookings
  }

  mutating func away(_ subject: Subject, _ from: String, _ to: String, _ reason: String = "") {
    scenario.absences.append(
      Absence(subject: subject, from: moment(from), to: moment(to), reason: reason))
  }

  func problems(duty: [DutyDay]? = nil) throws -> [Problem] {
    try Verifier(scenario).problems(bookings: bookings, duty: duty)
  }

  /// Each problem as "H2: sentence"; the given ones as "given H2: sentence".
  func told(duty: [DutyDay]? = nil) throws -> [String] {
    try problems(duty: duty).map { "\($0.isGiven ? "given " : "")\($0.rule): \($0.sentence)" }
  }

  func calendar(duty: [DutyDay]? = nil) throws -> Planning.Calendar {
    try Planning.Calendar(scenario, bookings: bookings, duty: duty)
  }

  func reasons(_ id: String) throws -> [String] {
    Reasons(try calendar()).sentences(for: ID(id))
  }
}

func day(_ text: String) -> Day { Day(reading: text)! }
func time(_ text: String) -> TimeOfDay { TimeOfDay(reading: text)! }
func pattern(_ text: String) -> WeeklyPattern { try! WeeklyPattern(reading: text) }

/// "2026-12-07" or "2026-12-07 13:00".
func moment(_ text: String) -> Moment {
  let parts = text.split(separator: " ")
  return Moment(day(String(parts[0])), parts.count > 1 ? time(String(parts[1])) : .midnight)
}
