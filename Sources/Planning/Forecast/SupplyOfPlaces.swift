internal import Conferences
internal import WorkingTime

/// What rooms can hold, and agencies that can be at few conferences at once.
extension Supply {
  /// Slots for which a meeting room that fits the policy is free.
  var meetingRooms: Resource {
    Resource(
      name: "rooms", words: "rooms", use: { $0.conference.mode == .remote ? 0 : $0.slots },
      supplyDays: days, days: [places(in: fittingRooms, held: { $0 })])
  }

  private var fittingRooms: [Room] {
    let wanted = calendar.policy.roomFacilities
    let seats = calendar.policy.whole(.roomMinimumCapacity)
    return calendar.scenario.rooms.filter {
      $0.kind == .meeting && $0.capacity >= seats && wanted.isSubset(of: $0.facilities)
    }
  }

  /// The most slots that meeting rooms which fit the policy can hold, one after another in each,
  /// from one day to another, both included.
  func roomPlaces(from first: Day, through last: Day) -> Int {
    let diary = Diary(calendar.holdings.rooms.map(\.holding))
    let rooms = fittingRooms
    return zip(days, slots).filter { first <= $0.0 && $0.0 <= last }.reduce(0) { sum, entry in
      let open = entry.1.filter { slot in slot.venue.map { isOpen($0, slot) } ?? false }
      return sum
        + rooms.reduce(0) { sum, room in
          sum
            + Self.oneAfterAnother(
              open.filter { $0.venue?.id == room.venue && isFree(room, $0.span, on: $0.day, diary) }
            )
        }
    }
  }

  /// Starts before which a family room is free.
  var familyRooms: Resource {
    let attendance = calendar.register.attendance
    let rooms = calendar.scenario.rooms.filter { $0.kind == .family }
    return Resource(
      name: "family_rooms", words: "family rooms", use: { $0.conference.familyRoomsNeeded },
      supplyDays: days,
      days: [places(in: rooms, held: { attendance.family($0, isSplit: false) })])
  }

  /// By day, for how many slots of the open venues a room is free, each room counted.
  private func places(in rooms: [Room], held: (Span) -> Span) -> [Int] {
    let diary = Diary(calendar.holdings.rooms.map(\.holding))
    let byVenue = Dictionary(grouping: rooms, by: \.venue)
    return slots.map { openings in
      openings.reduce(0) { sum, slot in
        guard let venue = slot.venue, isOpen(venue, slot) else { return sum }
        let span = held(slot.span)
        return sum + (byVenue[venue.id] ?? []).count { isFree($0, span, on: slot.day, diary) }
      }
    }
  }

  private func isFree(_ room: Room, _ span: Span, on day: Day, _ diary: Diary) -> Bool {
    guard let place = calendar.register.rooms.place(of: room.id),
      calendar.register.absence(of: .room(room.id), span, on: day) == nil
    else { return false }
    return diary.holdings(of: place, on: day, besides: ID("")).allSatisfy {
      !$0.span.overlaps(span)
    }
  }

  private func isOpen(_ venue: Venue, _ slot: Opening) -> Bool {
    venue.open.covers(slot.span, on: slot.day)
      && calendar.register.absence(of: .venue(venue.id), slot.span, on: slot.day) == nil
  }

  /// Each agency that somebody requires and that can be at few conferences at once.
  var agencies: [Resource] {
    let required = Set(calendar.scenario.conferences.flatMap(\.required))
    return calendar.scenario.agencies.filter { required.contains($0.id) }.compactMap { agency in
      guard let atOnce = agency.atOnce else { return nil }
      let fixed = Dictionary(
        grouping: calendar.entries.filter {
          $0.isOnGrid && $0.conference.required.contains(agency.id)
        }, by: \.day)
      let places = days.indices.map { index in
        let can = slots[index].filter { slot in
          calendar.register.isPresent(.agency(agency.id), agency.works, slot.span, on: slot.day)
        }
        return max(0, atOnce * Self.oneAfterAnother(can) - (fixed[days[index]]?.count ?? 0))
      }
      return Resource(
        name: "places_of_\(agency.id)", words: "\(agency.id)",
        use: { $0.conference.required.contains(agency.id) ? 1 : 0 }, supplyDays: days,
        days: [places])
    }
  }

  /// The most of some slots that can be attended one after another.
  private static func oneAfterAnother(_ slots: [Opening]) -> Int {
    var count = 0
    var free = TimeOfDay.midnight
    for slot in slots.sorted(by: { $0.span.end < $1.span.end }) where slot.span.start >= free {
      count += 1
      free = slot.span.end
    }
    return count
  }
}

extension Register {
  /// Whether somebody works for all of a span and is not away.
  func isPresent(_ subject: Subject, _ works: WeeklyPattern, _ span: Span, on day: Day) -> Bool {
    works.covers(span, on: day) && absence(of: subject, span, on: day) == nil
  }
}
