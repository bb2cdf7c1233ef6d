import Conferences
import WorkingTime

extension SyntheticPlan {
  /// Fills the slots one after another, and gives the bookings every state there is.
  struct Maker {
    struct Made {
      let conference: Conference
      let before: Booking?
      let booking: Booking
      let limit: Limit
    }
    var made: [Made] = []

    init(scenario: Scenario, count: Int, chairs: Int, rooms: Int) {
      let days = WorkingDays()
      var day = days.day(1, after: scenario.asOf)
      var (slot, room) = (0, 0)
      for number in 1...count {
        made.append(
          Self.make(number, day, slot, room, scenario: scenario, days: days, chairs: chairs))
        (slot, room) = slot == 2 ? (0, room + 1) : (slot + 1, room)
        if room == rooms { (room, day) = (0, days.day(1, after: day)) }
        while scenario.closure(on: day) != nil { day = days.day(1, after: day) }
      }
    }

    static func make(
      _ number: Int, _ day: Day, _ slot: Int, _ room: Int, scenario: Scenario, days: WorkingDays,
      chairs: Int
    ) -> Made {
      let padded = String("000\(number)".suffix(4))
      let kind: Conference.Kind =
        number % 3 == 0 ? .initial : number % 17 == 0 ? .preBirth : .review
      var conference = Conference(
        id: ID("C-\(padded)"), family: ID("F-\(padded)"), kind: kind,
        worker: ID("SW-\(number % (chairs * 6) + 1)"))
      conference.children = number % 4 + 1
      conference.mode = number % 11 == 0 ? .hybrid : .inPerson
      conference.isHarmOutsideHome = number % 13 == 0
      conference.invited = [ID("police"), ID("health"), ID("school")]
      conference.dates.requested = days.day(12, before: day)
      conference.dates.s47Strategy = days.day(14, before: day)
      conference.dates.lastConference = day - 80
      conference.dates.expectedDelivery = day + 63
      conference.lastKind = .initial
      let chair = ID<Chair>("CH-\((number * 7 + slot) % chairs + 1)")
      conference.previousChair = number % 9 == 0 ? ID("CH-1") : kind == .review ? chair : nil
      var booking = Booking(
        conference: conference.id, status: number % 4 == 0 ? .provisional : .published, day: day,
        start: scenario.venues[0].slotStarts[slot], venue: ID("Civic Hall"),
        room: ID("Civic Hall/Room \(room + 1)"), familyRooms: [ID("Civic Hall/Family \(room + 1)")],
        professionalsRoom: ID("Civic Hall/Lounge \(room + 1)"), chair: chair,
        minuteTaker: ID("MT-\(room + 1)"))
      let margin = number % 29 == 1 ? -1 : number % 7
      let limit = margin < 0 ? days.day(1, before: day) : days.day(margin, after: day)
      let before = number % 4 == 0 ? nil : number % 10 == 1 ? moved(booking, days) : booking
      if number % 10 == 1, before != nil { booking.status = .provisional }
      return Made(
        conference: conference, before: before, booking: booking,
        limit: Limit(
          limit: limit, earliest: days.day(10, before: limit), target: days.day(3, before: limit),
          receipt: Receipt(
            event: "strategy discussion", eventDay: days.day(15, before: limit),
            rule: "15 working days after it", source: "test", bankHolidaysSkipped: [],
            movedBackFrom: nil, alternatives: [], notes: [], earliestBecause: "notice")))
    }

    static func moved(_ booking: Booking, _ days: WorkingDays) -> Booking {
      var before = booking
      before.day = days.day(2, after: booking.day)
      return before
    }

    func plan(_ scenario: Scenario) -> Plan {
      let planned = made.map { one in
        let late = max(0, scenario.workingDays.count(from: one.limit.limit, to: one.booking.day))
        let next = one.booking.day.adding(months: 3)
        return PlannedConference(
          conference: one.conference.id, limit: one.limit, booking: one.booking, isLeftOut: false,
          lateWorkingDays: late,
          reasons: late > 0 ? ["late on arrival: requested on working day 14 of 15"] : [],
          nextReview: NextReview(earliest: next - 42, target: next - 7, limit: next))
      }
      let duty = scenario.dutyDays.enumerated().map { offset, day in
        DutyDay(day: day, chair: scenario.chairs[offset % scenario.chairs.count].id)
      }
      let midway = made.filter {
        $0.conference.kind == .review && $0.booking.day > scenario.asOf + 60
      }
      .map { one in
        MidwayMeeting(
          conference: one.conference.id,
          day: scenario.workingDays.back(one.booking.day - 40),
          span: Span(TimeOfDay(minutes: 960), TimeOfDay(minutes: 1020)),
          chair: one.booking.chair!, worker: one.conference.worker)
      }
      let whole = { (tier: Tier, value: Int, bound: Int) in
        TierResult(
          tier: tier, value: Weight(thousandths: value * 1000),
          bound: Weight(thousandths: bound * 1000))
      }
      return Plan(
        bookings: made.map(\.booking), duty: duty, midwayMeetings: midway, midwayUnplaced: [],
        tiers: [
          whole(.statutory, 11, 11), whole(.quorum, 0, 0), whole(.moved, 25, 25),
          whole(.continuity, 4, 4),
          TierResult(
            tier: .standards, value: Weight(thousandths: 12_500),
            bound: Weight(thousandths: 12_500)),
          whole(.preference, 61, 58),
        ],
        conferences: planned, stoppedEarly: .timeLimit, notes: [])
    }
  }
}
