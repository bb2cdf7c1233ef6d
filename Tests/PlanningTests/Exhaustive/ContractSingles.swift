import Conferences
import WorkingTime

/// Rules that one booking keeps or breaks by itself.
extension Contract {
  /// H0 and H1: the grid, the venue and the day.
  func allowsDay(_ conference: Conference, _ day: Day, _ span: Span, at venue: ID<Venue>?)
    -> [ContractRule]
  {
    var broken: [ContractRule] = []
    if !isRemote(conference) {
      let place = scenario.venues.first { $0.id == venue }
      if place == nil || !(conference.venues.isEmpty || conference.venues.contains(place!.id)) {
        broken.append(.h0)
      }
      if let place, !place.open.covers(span, on: day) || isAway(.venue(place.id), span, on: day) {
        broken.append(.h1)
      }
    }
    let stays = published(conference).map {
      $0.day == day && $0.start == span.start && $0.venue == venue
    }
    let isEarly = day < days(of: conference).earliest && stays != true
    if !limits.isWorkingDay(day) || isClosed(day) || isEarly || day > scenario.horizonEnd {
      broken.append(.h1)
    }
    return broken
  }

  /// H2, H9 and H10: workers, agencies and the family.
  func allowsParticipants(_ conference: Conference, _ day: Day, _ span: Span) -> [ContractRule] {
    var broken: [ContractRule] = []
    let held = Span(span.start - policy.whole(.workerBefore), span.end)
    for worker in workers(of: conference)
    where !isFree(.worker(worker.id), worker.works, held, on: day) { broken.append(.h2) }
    for id in conference.required where !isPresent(id, span, on: day) { broken.append(.h9) }
    if conference.familyUnavailable.touches(span, on: day) { broken.append(.h10) }
    return broken
  }

  private func isFree(_ who: Subject, _ works: WeeklyPattern, _ span: Span, on day: Day) -> Bool {
    works.covers(span, on: day) && !isAway(who, span, on: day) && !isClosed(day)
  }

  /// Whether an agency can be there from start to end.
  func isPresent(_ id: ID<Agency>, _ span: Span, on day: Day) -> Bool {
    let agency = scenario.agencies.first { $0.id == id }!
    return agency.works.covers(span, on: day) && !isAway(.agency(id), span, on: day)
  }

  func holding(ofChairAt span: Span) -> Span {
    Span(span.start - policy.whole(.chairBefore), span.end + policy.whole(.chairAfter))
  }

  func holding(ofMinuteTakerAt span: Span) -> Span {
    Span(span.start - policy.whole(.minuteTakerBefore), span.end)
  }

  /// H2 and H4 for one chair.
  func allows(
    _ chair: Chair, _ conference: Conference, _ day: Day, _ span: Span, _ venue: ID<Venue>?
  )
    -> [ContractRule]
  {
    var broken: [ContractRule] = []
    if !isFree(.chair(chair.id), chair.works, holding(ofChairAt: span), on: day) {
      broken.append(.h2)
    }
    if let venue, !chair.venues.isEmpty, !chair.venues.contains(venue) { broken.append(.h4) }
    if conference.barredChairs.contains(chair.id) { broken.append(.h4) }
    if conference.isHarmOutsideHome, !chair.trained.contains("harm_outside_home") {
      broken.append(.h4)
    }
    return broken
  }

  /// H2 and H5 for one minute-taker.
  func allows(_ minuteTaker: MinuteTaker, _ day: Day, _ span: Span, _ venue: ID<Venue>?)
    -> [ContractRule]
  {
    var broken: [ContractRule] = []
    let held = holding(ofMinuteTakerAt: span)
    if !isFree(.minuteTaker(minuteTaker.id), minuteTaker.works, held, on: day) {
      broken.append(.h2)
    }
    if let venue, !minuteTaker.venues.isEmpty, !minuteTaker.venues.contains(venue) {
      broken.append(.h5)
    }
    return broken
  }

  /// When a room of a kind is held: H6 meeting, H7 family, H8 professionals.
  func holding(of kind: Room.Kind, _ conference: Conference, _ span: Span) -> Span {
    switch kind {
    case .meeting: span
    case .family:
      Span(
        span.start - policy.whole(.familyBefore), conference.isSplit ? span.end : span.start)
    case .professionals: Span(span.start - policy.whole(.professionalsBefore), span.start)
    }
  }

  /// H6 to H8 for one room in the part it is to play.
  func allows(
    _ room: Room, as kind: Room.Kind, _ conference: Conference, _ day: Day, _ span: Span,
    at venue: ID<Venue>?
  ) -> [ContractRule] {
    var isRight = room.kind == kind && room.venue == venue
    if kind == .meeting {
      let needs = policy.roomFacilities.union(conference.needs)
        .union(conference.mode == .hybrid ? [.video] : [])
      let seats = max(conference.attendees, policy.whole(.roomMinimumCapacity))
      isRight = isRight && room.capacity >= seats && needs.isSubset(of: room.facilities)
    }
    let isFree = !isAway(.room(room.id), holding(of: kind, conference, span), on: day)
    return isRight && isFree ? [] : [kind.rule]
  }
}

extension Room.Kind {
  var rule: ContractRule {
    switch self {
    case .meeting: .h6
    case .family: .h7
    case .professionals: .h8
    }
  }
}
