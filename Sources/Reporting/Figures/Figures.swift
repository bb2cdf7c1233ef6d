internal import Conferences
internal import WorkingTime

/// What the unit reports of a plan (S35): who is in time, who keeps the chair, what moved, how
/// much room is left.
struct Figures {
  /// Conferences with a booking on or before their limit, by kind; left-out ones are not counted.
  private(set) var inTime: [Conference.Kind: Share] = [:]
  /// By team of the worker, in time.
  private(set) var inTimeByTeam: [ID<Team>: Share] = [:]
  /// By the Monday of the booking's week, in time.
  private(set) var inTimeByWeek: [Day: Share] = [:]
  /// DfE: initial conferences within 15 working days of the strategy discussion.
  private(set) var initialWithin15 = Share()
  /// DfE: reviews on time.
  private(set) var reviewsOnTime = Share()
  /// Bookings with the family's previous chair, of those that have one.
  private(set) var continuity = Share()
  private(set) var unplaced: [PlannedConference] = []
  private(set) var leftOut: [PlannedConference] = []
  private(set) var late: [Appointment] = []
  private(set) var withoutQuorum: [Appointment] = []
  private(set) var changes: [BookingChange: Int] = [:]
  /// Bookings by working days in hand, negative when late.
  private(set) var margins: [Int: Int] = [:]
  let dropped: Int

  /// The national measure's fifteen working days, whatever a policy says.
  /// Source: DfE, Children in need census.
  static let nationalWorkingDays = 15

  init(_ view: PlanView) {
    dropped = view.dropped.count
    let conferences = Dictionary(view.scenario.conferences.map { ($0.id, $0) }) { a, _ in a }
    let teams = Dictionary(view.scenario.workers.map { ($0.id, $0.team) }) { a, _ in a }
    for planned in view.plan.conferences {
      guard let conference = conferences[planned.conference] else { continue }
      count(planned, conference, team: teams[conference.worker], workingDays: view.workingDays)
    }
    for appointment in view.appointments { count(appointment) }
  }

  private mutating func count(
    _ planned: PlannedConference, _ conference: Conference, team: ID<Team>?,
    workingDays: WorkingDays
  ) {
    if planned.isLeftOut { return leftOut.append(planned) }
    if planned.booking == nil { unplaced.append(planned) }
    let isInTime = planned.booking.map { $0.day <= planned.limit.limit } ?? false
    let children = conference.children
    inTime[conference.kind, default: Share()].count(children, isIn: isInTime)
    if let team { inTimeByTeam[team, default: Share()].count(children, isIn: isInTime) }
    if let day = planned.booking?.day {
      inTimeByWeek[day.monday, default: Share()].count(children, isIn: isInTime)
    }
    if conference.kind == .review {
      reviewsOnTime.count(children, isIn: isInTime)
    } else {
      let national = Self.isWithin15(planned, conference, workingDays)
      initialWithin15.count(children, isIn: national ?? isInTime)
    }
  }

  /// Nil for a pre-birth conference with no strategy discussion: its limit decides.
  private static func isWithin15(
    _ planned: PlannedConference, _ conference: Conference, _ workingDays: WorkingDays
  ) -> Bool? {
    let dates = conference.dates
    guard let event = dates.s47Strategy ?? dates.lastStrategy ?? dates.transferRequest else {
      return nil
    }
    return planned.booking.map {
      workingDays.count(from: event, to: $0.day) <= nationalWorkingDays
    } ?? false
  }

  private mutating func count(_ appointment: Appointment) {
    changes[appointment.change, default: 0] += 1
    margins[appointment.margin, default: 0] += 1
    if appointment.margin < 0 { late.append(appointment) }
    if appointment.lacksQuorum { withoutQuorum.append(appointment) }
    if let previous = appointment.conference.previousChair {
      continuity.count(
        appointment.conference.children, isIn: appointment.booking.chair == previous)
    }
  }

  /// Every conference that counts, in time or not.
  var all: Share {
    Conference.Kind.allCases.reduce(into: Share()) { sum, kind in
      sum.add(inTime[kind] ?? Share())
    }
  }
}
