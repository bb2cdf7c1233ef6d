public import WorkingTime

/// Everything there is to plan with and around, on the day the plan is made.
///
/// Tables are kept in order of their references, so that the order of rows in a file changes
/// nothing; only venues stay in the table's order, since the first one lends its grid to remote
/// conferences that name none (H11).
public struct Scenario: Sendable {
  public var name: String
  public var note: String
  /// The day the plan is made; nothing new is booked on or before it.
  public var asOf: Day
  /// The last day on which a conference can be booked.
  public var horizonEnd: Day
  public var policy: Policy
  public var closures: [Closure]
  public var workingDays: WorkingDays
  public var venues: [Venue] = []
  public var travel: TravelTimes
  public var rooms: [Room] = [] { didSet { rooms.sort { $0.id < $1.id } } }
  public var chairs: [Chair] = [] { didSet { chairs.sort { $0.id < $1.id } } }
  public var workers: [Worker] = [] { didSet { workers.sort { $0.id < $1.id } } }
  public var minuteTakers: [MinuteTaker] = [] { didSet { minuteTakers.sort { $0.id < $1.id } } }
  public var agencies: [Agency] = [] { didSet { agencies.sort { $0.id < $1.id } } }
  public var absences: [Absence] = [] {
    didSet {
      absences.sort {
        ($0.subject, $0.from, $0.to, $0.reason) < ($1.subject, $1.from, $1.to, $1.reason)
      }
    }
  }
  /// Duty days already decided.
  public var duty: [DutyDay] = [] { didSet { duty.sort() } }
  public var conferences: [Conference] = [] { didSet { conferences.sort { $0.id < $1.id } } }
  /// Bookings read in. One that is published for a day on or before `asOf` is history, and fixed.
  public var bookings: [Booking] = [] {
    didSet { bookings.sort { $0.conference < $1.conference } }
  }
  /// Moves and cancellations of earlier plans, with the agreements to them (S15).
  public var authorisations: [Authorisation] = [] { didSet { authorisations.sort() } }

  public init(
    name: String, note: String = "", asOf: Day, horizonEnd: Day, policy: Policy,
    closures: [Closure] = [], extraBankHolidays: [Day] = []
  ) {
    self.name = name
    self.note = note
    self.asOf = asOf
    self.horizonEnd = horizonEnd
    self.policy = policy
    self.closures = closures
    workingDays = WorkingDays(extra: extraBankHolidays)
    travel = TravelTimes(otherwise: policy.whole(.travelMinutes))
  }

  public func closure(on day: Day) -> Closure? { closures.first { $0.contains(day) } }

  /// Slots a conference takes: its own number, or the policy's rule by children.
  public func slots(of conference: Conference) -> Int {
    conference.slots
      ?? (conference.children >= policy.whole(.slotsLargeFamilyChildren)
        ? policy.whole(.slotsLargeFamily) : policy.whole(.slotsDefault))
  }

  /// The status a booking read in really has: a published one that is past is fixed.
  public func status(of booking: Booking) -> Booking.Status {
    booking.status == .published && booking.day <= asOf ? .fixed : booking.status
  }

  /// Whether invitations to a published date are out, so that moving it is dearer (S16).
  public func areInvitationsOut(for published: Day) -> Bool {
    published <= asOf + policy.whole(.movedInvitedDays)
  }

  /// The same with every published booking as it counts: what was promised of a remote conference
  /// is a time and no place (H11).
  public var withPromisesAsTheyCount: Scenario {
    let byID = Dictionary(
      conferences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var counted = self
    counted.bookings = bookings.map { booking in
      guard status(of: booking) == .published, let conference = byID[booking.conference] else {
        return booking
      }
      return booking.counted(for: conference)
    }
    return counted
  }

  /// The days on which duty is to be covered (D1), in order; none after the years whose bank
  /// holidays are known, in which nobody can say what a working day is.
  public var dutyDays: [Day] {
    let last = min(asOf + 7 * policy.whole(.dutyWeeks), BankHolidays.lastDay)
    var days: [Day] = []
    var day = asOf + 1
    while day <= last {
      if workingDays.isWorkingDay(day), closure(on: day) == nil { days.append(day) }
      day = day + 1
    }
    return days
  }
}
