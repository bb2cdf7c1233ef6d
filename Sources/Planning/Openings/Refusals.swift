internal import Conferences
internal import WorkingTime

/// Says what refuses a conference an opening in a finished calendar, the conference's own booking
/// aside: first what is given (the building, the family, leave), then what others hold.
struct Refusals: Sendable {
  let calendar: Calendar
  private(set) var chairs: ChairRefusals
  private(set) var minuteTakers: MinuteTakerRefusals
  private(set) var rooms: RoomRefusals
  private var workers: Diary
  private var agencies: Diary

  init(_ calendar: Calendar) {
    self.calendar = calendar
    chairs = ChairRefusals(calendar)
    minuteTakers = MinuteTakerRefusals(calendar)
    rooms = RoomRefusals(calendar)
    workers = Diary(calendar.holdings.workers)
    agencies = Diary(calendar.entries.flatMap { Self.required($0, calendar.register) })
  }

  /// The agencies that a booking holds (H9).
  private static func required(_ entry: CalendarEntry, _ register: Register) -> [Holding] {
    Set(entry.conference.required).sorted().compactMap { register.agencies.place(of: $0) }
      .map { Holding(holder: $0, entry: entry, span: entry.span) }
  }

  func needs(of conference: Conference) -> OpeningNeeds { OpeningNeeds(conference, register) }

  /// The same in a calendar with some bookings taken out and others put in.
  func changing(removing removed: [CalendarEntry], adding added: [CalendarEntry]) -> Refusals {
    if removed.isEmpty && added.isEmpty { return self }
    var changed = self
    let old = Holdings(removed, register)
    let new = Holdings(added, register)
    changed.chairs.change(removing: old.chairs, adding: new.chairs)
    changed.minuteTakers.change(removing: old.minuteTakers, adding: new.minuteTakers)
    changed.rooms.change(
      removing: old.rooms.map(\.holding), adding: new.rooms.map(\.holding))
    changed.workers.remove(old.workers)
    changed.workers.add(new.workers)
    changed.agencies.remove(removed.flatMap { Self.required($0, register) })
    changed.agencies.add(added.flatMap { Self.required($0, register) })
    return changed
  }

  /// The same with nobody booked but the workers and agencies: every chair, minute-taker and room is
  /// free for all that bookings hold.
  var withStaffFree: Refusals {
    var changed = self
    changed.chairs.forget()
    changed.minuteTakers.forget()
    changed.rooms.forget()
    return changed
  }

  /// The first thing that refuses it; nil when nothing does.
  func obstacle(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    gate(needs, opening) ?? rooms.obstacle(needs, opening)
      ?? (chairs.isAnyFree(needs.conference, opening) ? nil : .noChair)
      ?? (minuteTakers.isAnyFree(needs.conference, opening) ? nil : .noMinuteTaker)
  }

  /// The first thing that refuses it whoever chairs, takes minutes and whichever the room.
  private func gate(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    var first: Obstacle?
    gates(needs, opening) { obstacle in
      first = obstacle
      return false
    }
    return first
  }

  /// Tells all that refuses it whoever chairs, takes minutes and whichever the room, until `tell`
  /// wants to hear no more.
  func gates(_ needs: OpeningNeeds, _ opening: Opening, _ tell: (Obstacle) -> Bool) {
    _ =
      venue(opening, tell) && family(needs, opening, tell) && worker(needs, opening, tell)
      && agency(needs, opening, tell)
  }

  private var register: Register { calendar.register }

  private func venue(_ opening: Opening, _ tell: (Obstacle) -> Bool) -> Bool {
    guard let venue = opening.venue else { return true }
    if !venue.open.covers(opening.span, on: opening.day), !tell(.venueShut(venue)) { return false }
    guard let place = register.venues.place(of: venue.id) else { return true }
    return register.venues.absences(at: place, opening.span, on: opening.day).allSatisfy {
      tell(.venueAway(venue, $0))
    }
  }

  private func family(_ needs: OpeningNeeds, _ opening: Opening, _ tell: (Obstacle) -> Bool)
    -> Bool
  {
    let unavailable = needs.conference.familyUnavailable
    return !unavailable.touches(opening.span, on: opening.day) || tell(.familyCannot(unavailable))
  }

  private func worker(_ needs: OpeningNeeds, _ opening: Opening, _ tell: (Obstacle) -> Bool)
    -> Bool
  {
    let table = register.workers
    let held = register.attendance.worker(opening.span)
    for place in needs.workers {
      let worker = table.rows[place]
      for absence in table.absences(at: place, held, on: opening.day)
      where !tell(.workerAway(worker, absence)) {
        return false
      }
      if !worker.works.covers(held, on: opening.day), !tell(.workerOff(worker)) { return false }
      let others = workers.holdings(of: place, on: opening.day, besides: needs.conference.id)
      for other in others where other.span.overlaps(held) {
        if !tell(.workerBusy(worker, other.entry)) { return false }
      }
    }
    return true
  }

  private func agency(_ needs: OpeningNeeds, _ opening: Opening, _ tell: (Obstacle) -> Bool)
    -> Bool
  {
    let table = register.agencies
    for place in needs.agencies {
      let agency = table.rows[place]
      if !agency.works.covers(opening.span, on: opening.day), !tell(.agencyOff(agency)) {
        return false
      }
      for absence in table.absences(at: place, opening.span, on: opening.day)
      where !tell(.agencyAway(agency, absence)) {
        return false
      }
      guard let most = agency.atOnce else { continue }
      let others = agencies.holdings(of: place, on: opening.day, besides: needs.conference.id)
      for crowd in Self.crowds(others, opening.span) where crowd.count >= most {
        if !tell(.agencyBusy(agency, crowd)) { return false }
      }
    }
    return true
  }

  /// Those on at one moment of a span, for every moment at which one of them starts.
  private static func crowds(_ holdings: [Holding], _ span: Span) -> [[CalendarEntry]] {
    let during = holdings.filter { $0.span.overlaps(span) }
    let moments = Set([span.start] + during.map { max($0.span.start, span.start) }).sorted()
    return moments.map { moment in
      during.filter { $0.span.contains(moment) }.map(\.entry)
    }
  }
}

extension Holding {
  /// Whether its holder can have another span at a venue too (H2, H3).
  func leavesTime(for other: Span, at venue: Venue?, _ calendar: Calendar) -> Bool {
    if span.overlaps(other) { return false }
    guard let here = entry.booking.venue, let there = venue?.id else { return true }
    return span.gap(to: other) >= calendar.scenario.travel.minutes(from: here, to: there)
  }
}
