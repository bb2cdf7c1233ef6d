import Conferences
import WorkingTime

/// Rules that one booking keeps or breaks by itself.
extension Contract {
  /// H0 and H1: the venue and the day.
  func allowsDay(_ conference: Conference, _ day: Day, _ span: Span, at venue: ID<Venue>?)
    -> [ContractRule]
  {
    var broken = isRemote(conference) ? [] : allowsVenue(conference, day, span, at: venue)
    let stays =
      applies(.publishedMayBeEarly)
      && published(conference).map {
        $0.day == day && $0.start == span.start && $0.venue == venue
      } == true
    if !stays { broken += floors(of: conference).filter { day < $0.day }.map(\.rule) }
    if !limits.isWorkingDay(day) { broken.append(.workingDay) }
    if isClosed(day) { broken.append(.closure) }
    if day > scenario.horizonEnd { broken.append(.horizon) }
    return broken
  }

  private func allowsVenue(_ conference: Conference, _ day: Day, _ span: Span, at venue: ID<Venue>?)
    -> [ContractRule]
  {
    guard let place = scenario.venues.first(where: { $0.id == venue }) else { return [.remote] }
    let isAllowed = conference.venues.isEmpty || conference.venues.contains(place.id)
    return (isAllowed ? [] : [.allowedVenues])
      + (place.open.covers(span, on: day) ? [] : [.venueOpen])
      + (isAway(.venue(place.id), span, on: day) ? [.venueAway] : [])
  }

  /// H2, H9 and H10: workers, agencies and the family.
  func allowsParticipants(_ conference: Conference, _ day: Day, _ span: Span) -> [ContractRule] {
    var broken: [ContractRule] = []
    let held = holding(ofWorkersAt: span)
    for worker in workers(of: conference)
    where !isFree(.worker(worker.id), worker.works, held, on: day) { broken.append(.worker) }
    for id in conference.required where !isPresent(id, span, on: day) { broken.append(.required) }
    if conference.familyUnavailable.touches(span, on: day) { broken.append(.familyUnavailable) }
    return broken
  }

  private func isFree(_ who: Subject, _ works: WeeklyPattern, _ span: Span, on day: Day) -> Bool {
    (!applies(.works) || works.covers(span, on: day))
      && (!applies(.unavailable) || !isAway(who, span, on: day))
  }

  /// Whether an agency can be there from start to end.
  func isPresent(_ id: ID<Agency>, _ span: Span, on day: Day) -> Bool {
    let agency = scenario.agencies.first { $0.id == id }!
    return agency.works.covers(span, on: day) && !isAway(.agency(id), span, on: day)
  }

  /// H2 and H4 for one chair.
  func allows(
    _ chair: Chair, _ conference: Conference, _ day: Day, _ span: Span, _ venue: ID<Venue>?
  )
    -> [ContractRule]
  {
    var broken: [ContractRule] = []
    if !isFree(.chair(chair.id), chair.works, holding(ofChairAt: span), on: day) {
      broken.append(.chair)
    }
    if let venue, !chair.venues.isEmpty, !chair.venues.contains(venue) {
      broken.append(.chairVenues)
    }
    if conference.barredChairs.contains(chair.id) { broken.append(.barred) }
    if conference.isHarmOutsideHome, !chair.trained.contains("harm_outside_home") {
      broken.append(.trained)
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
      broken.append(.minuteTaker)
    }
    if let venue, !minuteTaker.venues.isEmpty, !minuteTaker.venues.contains(venue) {
      broken.append(.minuteTakerVenues)
    }
    return broken
  }
}
