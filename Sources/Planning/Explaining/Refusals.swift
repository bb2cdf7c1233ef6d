internal import Conferences
internal import WorkingTime

/// Says what refuses a conference an opening in a finished calendar, the conference's own booking
/// aside: first what is given (the building, the family, leave), then what others hold.
struct Refusals: Sendable {
  let calendar: Calendar
  let chairs: ChairRefusals
  private let workers: Diary
  private let minuteTakers: Diary
  private let rooms: Diary
  private let agencies: Diary
  private let roomsByVenue: [ID<Venue>: [Room]]

  init(_ calendar: Calendar) {
    self.calendar = calendar
    chairs = ChairRefusals(calendar)
    workers = Diary(calendar.holdings.workers)
    minuteTakers = Diary(calendar.holdings.minuteTakers)
    rooms = Diary(calendar.holdings.rooms.map(\.holding))
    agencies = Diary(
      calendar.entries.flatMap { entry in
        Set(entry.conference.required).compactMap { calendar.register.agencies.place(of: $0) }
          .map { Holding(holder: $0, entry: entry, span: entry.span) }
      })
    roomsByVenue = Dictionary(grouping: calendar.scenario.rooms, by: \.venue)
  }

  /// Nil when nothing refuses it.
  func obstacle(_ conference: Conference, _ opening: Opening) -> Obstacle? {
    venue(opening) ?? family(conference, opening) ?? worker(conference, opening)
      ?? agency(conference, opening) ?? room(conference, opening)
      ?? (chairs.isAnyFree(conference, opening) ? nil : .noChair)
      ?? (isMinuteTakerFree(conference, opening) ? nil : .noMinuteTaker)
  }

  private var register: Register { calendar.register }

  private func venue(_ opening: Opening) -> Obstacle? {
    guard let venue = opening.venue else { return nil }
    if !venue.open.covers(opening.span, on: opening.day) { return .venueShut(venue) }
    return register.absence(of: .venue(venue.id), opening.span, on: opening.day).map {
      .venueAway(venue, $0)
    }
  }

  private func family(_ conference: Conference, _ opening: Opening) -> Obstacle? {
    conference.familyUnavailable.touches(opening.span, on: opening.day)
      ? .familyCannot(conference.familyUnavailable) : nil
  }

  private func worker(_ conference: Conference, _ opening: Opening) -> Obstacle? {
    let held = register.attendance.worker(opening.span)
    for id in register.reader.workers(of: conference) {
      guard let place = register.workers.place(of: id) else { continue }
      let worker = register.workers.rows[place]
      if let absence = register.absence(of: .worker(id), held, on: opening.day) {
        return .workerAway(worker, absence)
      }
      if !worker.works.covers(held, on: opening.day) { return .workerOff(worker) }
      let others = workers.holdings(of: place, on: opening.day, besides: conference.id)
      if let other = others.first(where: { $0.span.overlaps(held) }) {
        return .workerBusy(worker, other.entry)
      }
    }
    return nil
  }

  private func agency(_ conference: Conference, _ opening: Opening) -> Obstacle? {
    for id in Set(conference.required).sorted() {
      guard let place = register.agencies.place(of: id) else { continue }
      let agency = register.agencies.rows[place]
      if !agency.works.covers(opening.span, on: opening.day) { return .agencyOff(agency) }
      if let absence = register.absence(of: .agency(id), opening.span, on: opening.day) {
        return .agencyAway(agency, absence)
      }
      let others = agencies.holdings(of: place, on: opening.day, besides: conference.id)
      if let most = agency.atOnce, Self.crowd(others, opening.span) >= most {
        return .agencyBusy(agency)
      }
    }
    return nil
  }

  /// The most of some holdings that are on at one moment of a span.
  private static func crowd(_ holdings: [Holding], _ span: Span) -> Int {
    let during = holdings.map(\.span).filter { $0.overlaps(span) }
    let moments = [span.start] + during.map { max($0.start, span.start) }
    return moments.map { moment in during.count { $0.contains(moment) } }.max() ?? 0
  }
}

/// Rooms and minute-takers.
extension Refusals {
  private func room(_ conference: Conference, _ opening: Opening) -> Obstacle? {
    guard let venue = opening.venue else { return nil }
    let wants = MeetingRoomRule.wants(conference, calendar.policy)
    let there = roomsByVenue[venue.id] ?? []
    let suitable = there.filter { $0.kind == .meeting && wants.accepts($0) }
    if suitable.isEmpty { return .noSuitableRoom(wants) }
    if !suitable.contains(where: { isFree($0, opening.span, opening, conference) }) {
      return .noMeetingRoom
    }
    let held = register.attendance.family(opening.span, isSplit: conference.isSplit)
    let free = there.count { $0.kind == .family && isFree($0, held, opening, conference) }
    return free < conference.familyRoomsNeeded ? .noFamilyRoom : nil
  }

  private func isFree(_ room: Room, _ held: Span, _ opening: Opening, _ conference: Conference)
    -> Bool
  {
    if held.isEmpty { return true }
    guard let place = register.rooms.place(of: room.id),
      register.absence(of: .room(room.id), held, on: opening.day) == nil
    else { return false }
    return rooms.holdings(of: place, on: opening.day, besides: conference.id).allSatisfy {
      !$0.span.overlaps(held)
    }
  }

  private func isMinuteTakerFree(_ conference: Conference, _ opening: Opening) -> Bool {
    let held = register.attendance.minuteTaker(opening.span)
    return register.minuteTakers.rows.indices.contains { place in
      let taker = register.minuteTakers.rows[place]
      if let venue = opening.venue, !taker.venues.isEmpty, !taker.venues.contains(venue.id) {
        return false
      }
      guard taker.works.covers(held, on: opening.day),
        register.absence(of: .minuteTaker(taker.id), held, on: opening.day) == nil
      else { return false }
      let others = minuteTakers.holdings(of: place, on: opening.day, besides: conference.id)
      return others.count < taker.maximumPerDay
        && others.allSatisfy { $0.leavesTime(for: held, at: opening.venue, calendar) }
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
