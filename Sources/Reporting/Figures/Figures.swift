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
  /// By the first day of the month in which a conference counts, in time.
  private(set) var inTimeByMonth: [Day: Share] = [:]
  /// DfE: initial conferences within 15 working days of the strategy discussion.
  private(set) var initialWithin15 = Share()
  /// DfE: reviews on time.
  private(set) var reviewsOnTime = Share()
  /// Bookings with the family's previous chair, of those that have one.
  private(set) var continuity = Share()
  /// In time by the policy's own clock, and not within the national fifteen working days.
  private(set) var inTimeByOwnClockOnly: [PlannedConference] = []
  /// Within the national fifteen working days, and not in time by the policy's own clock.
  private(set) var inTimeNationallyOnly: [PlannedConference] = []
  private(set) var unplaced: [PlannedConference] = []
  private(set) var leftOut: [PlannedConference] = []
  private(set) var late: [Appointment] = []
  private(set) var withoutQuorum: [Appointment] = []
  private(set) var changes: [BookingChange: Int] = [:]
  /// Bookings by working days in hand, negative when late.
  private(set) var margins: [Int: Int] = [:]
  private(set) var dropped = 0

  /// - Parameter isCounted: whether a conference is to be counted; all are, unless said otherwise.
  init(_ view: PlanView, counting isCounted: (PlannedConference) -> Bool = { _ in true }) {
    let conferences = Dictionary(view.scenario.conferences.map { ($0.id, $0) }) { a, _ in a }
    let teams = Dictionary(view.scenario.workers.map { ($0.id, $0.team) }) { a, _ in a }
    let counted = view.plan.conferences.filter(isCounted)
    let ids = Set(counted.map(\.conference))
    dropped = view.dropped.count { ids.contains($0.conference) }
    for planned in counted {
      guard let conference = conferences[planned.conference] else { continue }
      count(planned, conference, team: teams[conference.worker], workingDays: view.workingDays)
    }
    for appointment in view.appointments where ids.contains(appointment.id) { count(appointment) }
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
    inTimeByMonth[planned.dayCounted.firstOfMonth, default: Share()]
      .count(children, isIn: isInTime)
    if conference.kind == .review {
      reviewsOnTime.count(children, isIn: isInTime)
    } else {
      let national =
        NationalMeasure().isWithin15(conference, heldOn: planned.booking?.day, workingDays)
        ?? isInTime
      initialWithin15.count(children, isIn: national)
      if isInTime && !national { inTimeByOwnClockOnly.append(planned) }
      if national && !isInTime { inTimeNationallyOnly.append(planned) }
    }
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

extension PlannedConference {
  /// The day on which it counts: its booking's, or its limit where it has no booking.
  var dayCounted: Day { booking?.day ?? limit.limit }
}
