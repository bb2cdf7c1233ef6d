internal import Conferences
internal import WorkingTime

/// The scenario's tables, looked up by reference, and every conference's limit. Made once for any
/// number of calendars over the same scenario.
///
/// A class, so that calendars share it without copying; it never changes.
final class Register: Sendable {
  let scenario: Scenario
  let reader: BookingReader
  let attendance: Attendance
  let quorum: Quorum
  let limits: [ID<Conference>: Limit]
  let conferences: [ID<Conference>: Conference]
  /// Bookings that stay as they are, history included (H12).
  let fixed: [ID<Conference>: Booking]
  /// Bookings that were told to the family and may move at a price.
  let published: [ID<Conference>: Booking]
  /// Duty days already decided (D1).
  let givenDuty: Set<DutyDay>

  let chairs: Table<Chair>
  let minuteTakers: Table<MinuteTaker>
  let workers: Table<Worker>
  let rooms: Table<Room>
  let agencies: Table<Agency>
  let venues: Table<Venue>
  private let away: [Subject: [Absence]]

  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  convenience init(_ scenario: Scenario) throws(LimitFault) {
    self.init(scenario, limits: try Deadlines.limits(of: scenario))
  }

  /// - Parameter limits: every conference's, worked out before.
  init(_ scenario: Scenario, limits: [ID<Conference>: Limit]) {
    self.scenario = scenario
    reader = BookingReader(scenario)
    attendance = Attendance(scenario.policy)
    quorum = Quorum(scenario)
    self.limits = limits
    conferences = Dictionary(
      scenario.conferences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    fixed = Self.bookings(of: scenario, .fixed)
    published = Self.bookings(of: scenario, .published)
    givenDuty = Set(scenario.duty)
    let away = Dictionary(grouping: scenario.absences, by: \.subject)
    self.away = away
    chairs = Table(scenario.chairs, id: \.id) { away[.chair($0)] }
    minuteTakers = Table(scenario.minuteTakers, id: \.id) { away[.minuteTaker($0)] }
    workers = Table(scenario.workers, id: \.id) { away[.worker($0)] }
    rooms = Table(scenario.rooms, id: \.id) { away[.room($0)] }
    agencies = Table(scenario.agencies, id: \.id) { away[.agency($0)] }
    venues = Table(scenario.venues, id: \.id) { away[.venue($0)] }
  }

  private static func bookings(of scenario: Scenario, _ status: Booking.Status)
    -> [ID<Conference>: Booking]
  {
    Dictionary(
      scenario.bookings.filter { scenario.status(of: $0) == status }.map { ($0.conference, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first absence that takes part of a span away; nil when there is none.
  func absence(of subject: Subject, _ span: Span, on day: Day) -> Absence? {
    away[subject]?.first(touching: span, on: day)
  }

  /// The parts of a day that absences take away.
  func absences(of subject: Subject, on day: Day) -> [Span] {
    (away[subject] ?? []).compactMap { $0.span(on: day) }
  }
}

/// What a person's row says.
extension Register {
  func works(_ subject: Subject) -> WeeklyPattern? {
    switch subject {
    case .agency(let id): agencies[id]?.works
    case .chair(let id): chairs[id]?.works
    case .minuteTaker(let id): minuteTakers[id]?.works
    case .worker(let id): workers[id]?.works
    case .venue(let id): venues[id]?.open
    case .room: nil
    }
  }

  /// Conferences a day, of those who have such a limit.
  func maximumPerDay(_ subject: Subject) -> Int? {
    switch subject {
    case .chair(let id): chairs[id]?.maximumPerDay
    case .minuteTaker(let id): minuteTakers[id]?.maximumPerDay
    case .agency, .room, .venue, .worker: nil
    }
  }

  /// The venues a chair or minute-taker is at, in order; empty for everywhere.
  func venues(of subject: Subject) -> [ID<Venue>] {
    switch subject {
    case .chair(let id): (chairs[id]?.venues ?? []).sorted()
    case .minuteTaker(let id): (minuteTakers[id]?.venues ?? []).sorted()
    case .agency, .room, .venue, .worker: []
    }
  }
}

/// A table of the scenario with its rows' places by reference, and each row's absences by place.
struct Table<Row: Sendable>: Sendable {
  let rows: [Row]
  private let places: [ID<Row>: Int]
  private let away: [[Absence]]

  init(_ rows: [Row], id: (Row) -> ID<Row>, away: (ID<Row>) -> [Absence]?) {
    self.rows = rows
    let ids = rows.map(id)
    places = Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
    self.away = ids.map { away($0) ?? [] }
  }

  func place(of id: ID<Row>) -> Int? { places[id] }
  subscript(id: ID<Row>) -> Row? { places[id].map { rows[$0] } }

  /// The absences that take part of a span away from the row at a place, in order.
  func absences(at place: Int, _ span: Span, on day: Day) -> [Absence] {
    away[place].filter { $0.span(on: day)?.overlaps(span) ?? false }
  }
}

extension [Absence] {
  fileprivate func first(touching span: Span, on day: Day) -> Absence? {
    first { $0.span(on: day)?.overlaps(span) ?? false }
  }
}
