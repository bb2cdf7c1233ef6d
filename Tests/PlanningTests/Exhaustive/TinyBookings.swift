import Conferences
import WorkingTime

/// Bookings of every status, absences of everybody, and duty days already given.
extension TinyScenarios {
  mutating func addBookings() {
    for conference in scenario.conferences where dice.chance(40) {
      let isLeftOut = ContractLimits(scenario).days(of: conference).earliest > scenario.horizonEnd
      let booking = booking(of: conference)
      // The contract leaves doubt about a booking of a conference that is left out.
      if !isLeftOut || booking.status == .provisional { scenario.bookings.append(booking) }
    }
  }

  private mutating func booking(of conference: Conference) -> Booking {
    let status = dice.pick([Booking.Status.published, .published, .fixed, .provisional])
    let isRemote = conference.mode == .remote
    let allowed = scenario.venues.filter {
      conference.venues.isEmpty || conference.venues.contains($0.id)
    }
    let grid =
      isRemote
      ? scenario.venues.first { $0.id == conference.venues.first } ?? scenario.venues[0]
      : dice.pick(allowed)
    let isOff = status == .fixed && dice.chance(20)
    let rooms = scenario.rooms.filter { $0.venue == grid.id && !isRemote }
    let families = dice.shuffled(rooms.filter { $0.kind == .family }.map(\.id))
    let professionals = rooms.filter { $0.kind == .professionals }.map { $0.id as ID<Room>? }
    return Booking(
      conference: conference.id, status: status, day: day(earlier: dice.chance(15) ? 3 : 0),
      start: isOff ? time("11:00") : dice.pick(grid.slotStarts), venue: isRemote ? nil : grid.id,
      room: isRemote ? nil : dice.pick(rooms.filter { $0.kind == .meeting }).id,
      familyRooms: Array(families.prefix(conference.isSplit ? 2 : 1)),
      professionalsRoom: dice.pick(professionals + [nil]),
      chair: dice.pick(scenario.chairs).id, minuteTaker: dice.pick(scenario.minuteTakers).id)
  }

  mutating func addAbsences() {
    let subjects: [Subject] =
      scenario.chairs.map { .chair($0.id) } + scenario.workers.map { .worker($0.id) }
      + scenario.minuteTakers.map { .minuteTaker($0.id) }
      + scenario.agencies.map { .agency($0.id) } + scenario.rooms.map { .room($0.id) }
      + scenario.venues.map { .venue($0.id) }
    for _ in 0..<dice.pick([0, 1, 1, 2, 3]) {
      let day = day()
      var span = Span.wholeDay
      var last = day
      if dice.chance(50) {
        let hours = dice.pick([("09:00", "11:00"), ("11:30", "13:00"), ("13:00", "17:00")])
        span = Span(time(hours.0), time(hours.1))
      } else {
        last = day + dice.pick([0, 0, 1, 2])
      }
      scenario.absences.append(
        Absence(
          subject: dice.pick(subjects), from: Moment(day, span.start), to: Moment(last, span.end)))
    }
  }

  mutating func addDuty() {
    guard dice.chance(35) else { return }
    for _ in 0..<dice.pick([1, 1, 2]) {
      let duty = DutyDay(day: day(), chair: dice.pick(scenario.chairs).id)
      if !scenario.duty.contains(duty) { scenario.duty.append(duty) }
    }
  }
}
