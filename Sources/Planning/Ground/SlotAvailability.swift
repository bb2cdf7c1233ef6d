internal import Conferences
internal import WorkingTime

/// Works out who and what is free at a slot, before any planned booking.
struct SlotAvailability {
  private let ground: Ground
  /// Fixed holdings of each chair, minute-taker and room on each bookable day.
  private let chairHoldings: [[Int: [GivenUse.Holding]]]
  private let minuteTakerHoldings: [[Int: [GivenUse.Holding]]]
  private let roomHoldings: [[Int: [GivenUse.Holding]]]
  private let roomsByVenue: [[Int]]

  init(_ ground: Ground) {
    self.ground = ground
    let scenario = ground.scenario
    func byDay(_ holdings: [GivenUse.Holding]?) -> [Int: [GivenUse.Holding]] {
      var found: [Int: [GivenUse.Holding]] = [:]
      for holding in holdings ?? [] {
        if let day = ground.index(of: holding.day) { found[day, default: []].append(holding) }
      }
      return found
    }
    chairHoldings = scenario.chairs.map { byDay(ground.given.chairs[$0.id]) }
    minuteTakerHoldings = scenario.minuteTakers.map { byDay(ground.given.minuteTakers[$0.id]) }
    roomHoldings = scenario.rooms.map { byDay(ground.given.rooms[$0.id]) }
    roomsByVenue = scenario.venues.map { venue in
      scenario.rooms.indices.filter { scenario.rooms[$0].venue == venue.id }
    }
  }

  func slot(day: Int, span: Span, venue: Int?) -> Slot {
    let attendance = ground.attendance
    return Slot(
      day: day, span: span, venue: venue,
      chairs: chairs(day, attendance.chair(span), venue),
      minuteTakers: minuteTakers(day, attendance.minuteTaker(span), venue),
      meetingRooms: rooms(.meeting, day, span, venue),
      familyRooms: rooms(.family, day, attendance.family(span, isSplit: false), venue),
      familyRoomsThroughout: rooms(.family, day, attendance.family(span, isSplit: true), venue),
      professionalsRooms: rooms(.professionals, day, attendance.professionals(span), venue))
  }

  /// Chairs who work at the venue then, are not away, and can come from and get to their fixed
  /// conferences (H2, H3, H4).
  private func chairs(_ day: Int, _ held: Span, _ venue: Int?) -> Bits {
    let scenario = ground.scenario
    var found = Bits(count: scenario.chairs.count)
    for (index, chair) in scenario.chairs.enumerated()
    where ground.chairsFree.covers(index, day: day, held)
      && worksAt(venue, chair.venues)
      && fits(held, venue, around: chairHoldings[index][day])
    {
      found.insert(index)
    }
    return found
  }

  private func minuteTakers(_ day: Int, _ held: Span, _ venue: Int?) -> Bits {
    let scenario = ground.scenario
    var found = Bits(count: scenario.minuteTakers.count)
    for (index, taker) in scenario.minuteTakers.enumerated()
    where ground.minuteTakersFree.covers(index, day: day, held)
      && worksAt(venue, taker.venues)
      && fits(held, venue, around: minuteTakerHoldings[index][day])
    {
      found.insert(index)
    }
    return found
  }

  private func rooms(_ kind: Room.Kind, _ day: Int, _ held: Span, _ venue: Int?) -> Bits {
    let scenario = ground.scenario
    var found = Bits(count: scenario.rooms.count)
    guard let venue else { return found }
    for index in roomsByVenue[venue] where scenario.rooms[index].kind == kind {
      if held.isEmpty
        || (ground.roomsFree.covers(index, day: day, clipped(held))
          && fits(held, venue, around: roomHoldings[index][day]))
      {
        found.insert(index)
      }
    }
    return found
  }

  /// A room has no working hours, so a holding may begin before midnight's minute 0.
  private func clipped(_ span: Span) -> Span {
    Span(max(span.start, .midnight), min(span.end, .endOfDay))
  }

  private func worksAt(_ venue: Int?, _ venues: Set<ID<Venue>>) -> Bool {
    guard let venue else { return true }
    return venues.isEmpty || venues.contains(ground.scenario.venues[venue].id)
  }

  private func fits(_ held: Span, _ venue: Int?, around others: [GivenUse.Holding]?) -> Bool {
    (others ?? []).allSatisfy { other in
      if held.overlaps(other.span) { return false }
      guard let venue, let otherVenue = other.venue.flatMap({ ground.venueIndex[$0] }) else {
        return true
      }
      return held.gap(to: other.span) >= ground.travel[venue][otherVenue]
    }
  }
}
