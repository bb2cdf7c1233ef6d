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
  /// Places in the table of rooms.
  private let roomsByVenue: [ID<Venue>: [Int]]

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
    let table = calendar.register.rooms.rows
    roomsByVenue = Dictionary(grouping: table.indices) { table[$0].venue }
  }

  func needs(of conference: Conference) -> OpeningNeeds { OpeningNeeds(conference, register) }

  /// Nil when nothing refuses it.
  func obstacle(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    venue(opening) ?? family(needs, opening) ?? worker(needs, opening) ?? agency(needs, opening)
      ?? room(needs, opening)
      ?? (chairs.isAnyFree(needs.conference, opening) ? nil : .noChair)
      ?? (isMinuteTakerFree(needs, opening) ? nil : .noMinuteTaker)
  }

  private var register: Register { calendar.register }

  private func venue(_ opening: Opening) -> Obstacle? {
    guard let venue = opening.venue else { return nil }
    if !venue.open.covers(opening.span, on: opening.day) { return .venueShut(venue) }
    return register.absence(of: .venue(venue.id), opening.span, on: opening.day).map {
      .venueAway(venue, $0)
    }
  }

  private func family(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    let unavailable = needs.conference.familyUnavailable
    return unavailable.touches(opening.span, on: opening.day) ? .familyCannot(unavailable) : nil
  }

  private func worker(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    let table = register.workers
    let held = register.attendance.worker(opening.span)
    for place in needs.workers {
      if let absence = table.absence(at: place, held, on: opening.day) {
        return .workerAway(table.rows[place], absence)
      }
      if !table.rows[place].works.covers(held, on: opening.day) {
        return .workerOff(table.rows[place])
      }
      let others = workers.holdings(of: place, on: opening.day, besides: needs.conference.id)
      if let other = others.first(where: { $0.span.overlaps(held) }) {
        return .workerBusy(table.rows[place], other.entry)
      }
    }
    return nil
  }

  private func agency(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    let table = register.agencies
    for place in needs.agencies {
      let agency = table.rows[place]
      if !agency.works.covers(opening.span, on: opening.day) { return .agencyOff(agency) }
      if let absence = table.absence(at: place, opening.span, on: opening.day) {
        return .agencyAway(agency, absence)
      }
      guard let most = agency.atOnce else { continue }
      let others = agencies.holdings(of: place, on: opening.day, besides: needs.conference.id)
      if Self.crowd(others, opening.span) >= most { return .agencyBusy(agency) }
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
  private func room(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    guard let venue = opening.venue else { return nil }
    let there = roomsByVenue[venue.id] ?? []
    if !there.contains(where: { needs.suits[$0] }) { return .noSuitableRoom(needs.meetingRoom) }
    if !there.contains(where: { needs.suits[$0] && isFree($0, opening.span, opening, needs) }) {
      return .noMeetingRoom
    }
    let conference = needs.conference
    let held = register.attendance.family(opening.span, isSplit: conference.isSplit)
    let free = there.count {
      register.rooms.rows[$0].kind == .family && isFree($0, held, opening, needs)
    }
    return free < conference.familyRoomsNeeded ? .noFamilyRoom : nil
  }

  private func isFree(_ place: Int, _ held: Span, _ opening: Opening, _ needs: OpeningNeeds)
    -> Bool
  {
    if held.isEmpty { return true }
    guard register.rooms.absence(at: place, held, on: opening.day) == nil else { return false }
    return rooms.holdings(of: place, on: opening.day, besides: needs.conference.id).allSatisfy {
      !$0.span.overlaps(held)
    }
  }

  private func isMinuteTakerFree(_ needs: OpeningNeeds, _ opening: Opening) -> Bool {
    let table = register.minuteTakers
    let held = register.attendance.minuteTaker(opening.span)
    return table.rows.indices.contains { place in
      let taker = table.rows[place]
      if let venue = opening.venue, !taker.venues.isEmpty, !taker.venues.contains(venue.id) {
        return false
      }
      guard taker.works.covers(held, on: opening.day),
        table.absence(at: place, held, on: opening.day) == nil
      else { return false }
      let others = minuteTakers.holdings(
        of: place, on: opening.day, besides: needs.conference.id)
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
