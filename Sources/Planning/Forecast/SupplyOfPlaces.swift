internal import Conferences
internal import WorkingTime

/// What rooms can hold, and agencies that can be at few conferences at once.
extension Supply {
  /// Slots for which a meeting room that fits the policy and a family room are both free.
  var rooms: Resource {
    let held = Diary(calendar.holdings.rooms.map(\.holding))
    let byVenue = Dictionary(grouping: calendar.scenario.rooms, by: \.venue)
    let wanted = calendar.policy.roomFacilities
    let seats = calendar.policy.whole(.roomMinimumCapacity)
    func free(_ rooms: [Room], _ span: Span, on day: Day) -> Int {
      rooms.count { room in
        guard let place = calendar.register.rooms.place(of: room.id),
          calendar.register.absence(of: .room(room.id), span, on: day) == nil
        else { return false }
        return held.holdings(of: place, on: day, besides: ID("")).allSatisfy {
          !$0.span.overlaps(span)
        }
      }
    }
    let meeting = byVenue.mapValues { rooms in
      rooms.filter {
        $0.kind == .meeting && $0.capacity >= seats && wanted.isSubset(of: $0.facilities)
      }
    }
    let family = byVenue.mapValues { rooms in rooms.filter { $0.kind == .family } }
    let places = slots.map { openings in
      openings.reduce(0) { sum, slot in
        guard let venue = slot.venue, isOpen(venue, slot) else { return sum }
        let before = calendar.register.attendance.family(slot.span, isSplit: false)
        return sum
          + min(
            free(meeting[venue.id] ?? [], slot.span, on: slot.day),
            before.isEmpty ? Int.max : free(family[venue.id] ?? [], before, on: slot.day))
      }
    }
    return Resource(
      name: "rooms", words: "rooms", use: { $0.conference.mode == .remote ? 0 : $0.slots },
      days: [places], weeks: nil)
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
        use: { $0.conference.required.contains(agency.id) ? 1 : 0 }, days: [places], weeks: nil)
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
