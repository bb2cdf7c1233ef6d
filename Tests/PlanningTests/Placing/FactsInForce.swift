import Conferences
import WorkingTime

@testable import Planning

/// Which facts hold.
enum InForce {
  case only(Set<Fact>)
  case allBut(Fact)

  func contains(_ fact: Fact) -> Bool {
    switch self {
    case .only(let facts): facts.contains(fact)
    case .allBut(let lifted): fact != lifted
    }
  }
}

/// A scenario in which some facts hold and no others of the kind, for one conference: nobody else is
/// away, no other booking stands, every other limit is as good as none.
struct FactsInForce {
  let facts: InForce
  let conference: Conference

  /// More than anybody ever has here.
  private static let plenty = 99

  private let always = WeeklyPattern(
    text: "always", parts: [(.weekdays(Set(Weekday.allCases)), .wholeDay)])

  /// - Parameter scenario: one whose fixed bookings are all those that could be in the way.
  func scenario(_ scenario: Scenario) -> Scenario {
    var changed = scenario
    changed.closures = scenario.closures.filter { facts.contains(.closure($0)) }
    changed.absences = scenario.absences.filter { facts.contains(.absence($0)) }
    changed.duty = scenario.duty.filter { facts.contains(.duty($0)) }
    changed.bookings = scenario.bookings.filter {
      $0.conference == conference.id || facts.contains(.booking($0.conference))
    }
    changed.venues = scenario.venues.map { venue in
      Venue(
        id: venue.id, slotStarts: venue.slotStarts, slotMinutes: venue.slotMinutes,
        open: facts.contains(.open(venue.id)) ? venue.open : always)
    }
    changed.chairs = scenario.chairs.map(chair)
    changed.minuteTakers = scenario.minuteTakers.map(minuteTaker)
    changed.workers = scenario.workers.map { worker in
      Worker(
        id: worker.id, team: worker.team, works: hours(.worker(worker.id), worker.works),
        manager: worker.manager, isNewlyQualified: worker.isNewlyQualified)
    }
    changed.agencies = scenario.agencies.map { agency in
      Agency(
        id: agency.id, works: hours(.agency(agency.id), agency.works),
        atOnce: facts.contains(.atOnce(agency.id)) ? agency.atOnce : nil)
    }
    changed.rooms = scenario.rooms.map(room) + more(scenario)
    if scenario.chairs.isEmpty, !facts.contains(.noChairs) {
      changed.chairs = [Chair(id: ID("One more chair"), works: always)]
    }
    if scenario.minuteTakers.isEmpty, !facts.contains(.noMinuteTakers) {
      changed.minuteTakers = [MinuteTaker(id: ID("One more minute-taker"), works: always)]
    }
    free(&changed)
    return changed
  }

  /// The conference itself: its family and its first day possible.
  private func free(_ scenario: inout Scenario) {
    let index = scenario.conferences.firstIndex { $0.id == conference.id }!
    scenario.conferences[index].barredChairs.formIntersection(
      conference.barredChairs.filter { facts.contains(.barred($0)) })
    if !facts.contains(.family) { scenario.conferences[index].familyUnavailable = .never }
    if facts.contains(.earliest) { return }
    scenario.conferences[index].dates.requested = nil
    scenario.conferences[index].dates.notBefore = nil
    scenario.policy = scenario.policy.changing([
      .reviewEarliest: Policy.Entry(value: .whole(250), source: "this test", policy: "test")
    ])
  }

  private func hours(_ subject: Subject, _ works: WeeklyPattern) -> WeeklyPattern {
    facts.contains(.hours(subject)) ? works : always
  }

  private func chair(_ chair: Chair) -> Chair {
    let subject = Subject.chair(chair.id)
    return Chair(
      id: chair.id, works: hours(subject, chair.works),
      maximumPerDay: facts.contains(.perDay(subject)) ? chair.maximumPerDay : Self.plenty,
      maximumPerWeek: facts.contains(.perWeek(chair.id)) ? chair.maximumPerWeek : Self.plenty,
      venues: facts.contains(.venues(subject)) ? chair.venues : [],
      trained: facts.contains(.untrained(chair.id)) ? chair.trained : [Chair.harmOutsideHome],
      takesDuty: chair.takesDuty)
  }

  private func minuteTaker(_ taker: MinuteTaker) -> MinuteTaker {
    let subject = Subject.minuteTaker(taker.id)
    return MinuteTaker(
      id: taker.id, works: hours(subject, taker.works),
      maximumPerDay: facts.contains(.perDay(subject)) ? taker.maximumPerDay : Self.plenty,
      venues: facts.contains(.venues(subject)) ? taker.venues : [])
  }

  private func room(_ room: Room) -> Room {
    if room.kind != .meeting || facts.contains(.unsuitable(room.id)) { return room }
    return Room(
      venue: room.venue, name: room.name, kind: room.kind, capacity: Self.plenty,
      facilities: Set(Facility.allCases))
  }

  /// As many rooms as are wanted beyond those there are, where that there are none is no fact.
  private func more(_ scenario: Scenario) -> [Room] {
    let wanted = [(Room.Kind.meeting, 1), (.family, conference.familyRoomsNeeded)]
    return scenario.venues.flatMap { venue in
      wanted.flatMap { kind, wanted -> [Room] in
        let count = scenario.rooms.count { $0.venue == venue.id && $0.kind == kind }
        guard !facts.contains(.rooms(kind, venue.id)), count < wanted else { return [] }
        return (count..<wanted).map {
          Room(
            venue: venue.id, name: "One more \(kind) \($0)", kind: kind, capacity: Self.plenty,
            facilities: Set(Facility.allCases))
        }
      }
    }
  }
}
