import Conferences
import WorkingTime

/// A whole plan against the contract: every rule it breaks, each a line, and its tiers counted anew.
struct CalendarCheck {
  let contract: Contract
  let bookings: [Booking]
  let duty: [DutyDay]

  init(_ scenario: Scenario, _ bookings: [Booking], _ duty: [DutyDay]) {
    contract = Contract(scenario)
    self.bookings = bookings
    self.duty = duty
  }

  private var scenario: Scenario { contract.scenario }

  /// Nothing when the plan keeps every rule.
  var broken: [String] {
    let new = bookings.filter { contract.fixed(conference($0)) == nil }
    return brokenTableRules + new.flatMap(brokenSingles) + brokenPairs + new.flatMap(brokenMaxima)
      + brokenDuty
  }

  private func conference(_ booking: Booking) -> Conference {
    scenario.conferences.first { $0.id == booking.conference }!
  }

  private func isFixed(_ booking: Booking) -> Bool { contract.fixed(conference(booking)) != nil }

  private func span(_ booking: Booking) -> Span {
    contract.span(conference(booking), at: booking.venue, from: booking.start).span
  }

  // MARK: H0 and H12

  private var brokenTableRules: [String] {
    let names = bookings.map(\.conference)
    var lines = Set(names).count == names.count ? [] : ["H0 two bookings of one conference"]
    for conference in scenario.conferences {
      let booking = bookings.first { $0.conference == conference.id }
      if let fixed = contract.fixed(conference) {
        var wanted = fixed
        wanted.status = .fixed
        if booking != wanted { lines.append("H12 \(conference.id) is not as it was") }
      } else if let booking {
        let promise = contract.published(conference)
        let isKept = promise.map { booking.keepsPromise(of: $0) } ?? false
        let status: Booking.Status = isKept ? .published : .provisional
        if booking.status != status { lines.append("\(conference.id) is not \(status.rawValue)") }
        if contract.isLeftOut(conference) { lines.append("L5 \(conference.id) is not left out") }
      }
    }
    return lines
  }

  // MARK: Rules of one booking

  private func brokenSingles(_ booking: Booking) -> [String] {
    let conference = conference(booking)
    let (span, isOnGrid) = contract.span(conference, at: booking.venue, from: booking.start)
    var rules = isOnGrid ? [] : [ContractRule.grid]
    rules += contract.allowsDay(conference, booking.day, span, at: booking.venue)
    rules += contract.allowsParticipants(conference, booking.day, span)
    if let chair = scenario.chairs.first(where: { $0.id == booking.chair }) {
      rules += contract.allows(chair, conference, booking.day, span, booking.venue)
    } else {
      rules.append(.chair)
    }
    if let taker = scenario.minuteTakers.first(where: { $0.id == booking.minuteTaker }) {
      rules += contract.allows(taker, booking.day, span, booking.venue)
    } else {
      rules.append(.minuteTaker)
    }
    rules += brokenRoomRules(booking, conference, span)
    return rules.map { "\($0.rawValue) \(ScenarioSketch.line(booking))" }
  }

  private func brokenRoomRules(_ booking: Booking, _ conference: Conference, _ span: Span)
    -> [ContractRule]
  {
    let rooms = rooms(of: booking)
    if conference.mode == .remote { return rooms.isEmpty && booking.venue == nil ? [] : [.remote] }
    var rules: [ContractRule] = []
    if booking.room == nil { rules.append(.meetingRoom) }
    let families = Set(booking.familyRooms).count
    if families != booking.familyRooms.count || families != (conference.isSplit ? 2 : 1) {
      rules.append(.split)
    }
    for (kind, id) in rooms {
      let room = scenario.rooms.first { $0.id == id }!
      rules += contract.allows(room, as: kind, conference, booking.day, span, at: booking.venue)
    }
    return rules
  }

  private func rooms(of booking: Booking) -> [(kind: Room.Kind, id: ID<Room>)] {
    [booking.room].compactMap { $0 }.map { (.meeting, $0) }
      + booking.familyRooms.map { (.family, $0) }
      + [booking.professionalsRoom].compactMap { $0 }.map { (.professionals, $0) }
  }

  // MARK: Rules of two bookings

  private var brokenPairs: [String] {
    bookings.indices.flatMap { first in
      bookings.indices.filter { $0 > first }.flatMap { second in
        brokenPair(bookings[first], bookings[second])
      }
    }
  }

  private func brokenPair(_ a: Booking, _ b: Booking) -> [String] {
    guard a.day == b.day, !(isFixed(a) && isFixed(b)) else { return [] }
    let (first, second) = (span(a), span(b))
    var rules: [ContractRule?] = []
    if a.chair == b.chair {
      let held = contract.holding(ofChairAt: first)
      rules.append(
        contract.clash(
          of: held, at: a.venue, and: contract.holding(ofChairAt: second), at: b.venue,
          for: .chair))
    }
    if a.minuteTaker == b.minuteTaker {
      let held = contract.holding(ofMinuteTakerAt: first)
      rules.append(
        contract.clash(
          of: held, at: a.venue, and: contract.holding(ofMinuteTakerAt: second), at: b.venue,
          for: .minuteTaker))
    }
    let shared = Set(contract.workers(of: conference(a)).map(\.id))
      .intersection(contract.workers(of: conference(b)).map(\.id))
    if !shared.isEmpty {
      rules.append(
        contract.workersClash(
          contract.holding(ofWorkersAt: first), contract.holding(ofWorkersAt: second)))
    }
    for (kind, room) in rooms(of: a) {
      for (other, same) in rooms(of: b) where room == same {
        let held = contract.holding(of: kind, conference(a), first)
        if held.overlaps(contract.holding(of: other, conference(b), second)) {
          rules.append(kind.rule)
        }
      }
    }
    return rules.compactMap { $0 }.map {
      "\($0.rawValue)\n\(ScenarioSketch.line(a))\n\(ScenarioSketch.line(b))"
    }
  }

  // MARK: Maxima

  private func brokenMaxima(_ booking: Booking) -> [String] {
    let chair = scenario.chairs.first { $0.id == booking.chair }
    let taker = scenario.minuteTakers.first { $0.id == booking.minuteTaker }
    let today = bookings.filter { $0.day == booking.day }
    let chaired = today.count { $0.chair == booking.chair }
    let week = bookings.count {
      $0.chair == booking.chair && $0.day.monday == booking.day.monday
    }
    let isOnDuty = duty.contains { $0.day == booking.day && $0.chair == booking.chair }
    var rules: [ContractRule] = []
    if let chair, chaired > chair.maximumPerDay { rules.append(.chairPerDay) }
    if let chair, week > chair.maximumPerWeek { rules.append(.chairPerWeek) }
    if isOnDuty, chaired > contract.policy.whole(.dutyConferences) {
      rules.append(.dutyConferences)
    }
    if let taker, today.count(where: { $0.minuteTaker == taker.id }) > taker.maximumPerDay {
      rules.append(.minuteTakerPerDay)
    }
    rules += brokenAgencies(booking, today)
    return rules.map { "\($0.rawValue) \(ScenarioSketch.line(booking))" }
  }

  private func brokenAgencies(_ booking: Booking, _ today: [Booking]) -> [ContractRule] {
    let span = span(booking)
    return Set(conference(booking).required).flatMap { id -> [ContractRule] in
      let most = scenario.agencies.first { $0.id == id }!.atOnce ?? Int.max
      let spans = today.filter { conference($0).required.contains(id) }.map(self.span)
      let moments = spans.map(\.start).filter(span.contains)
      let isTooMuch = moments.contains { moment in spans.count { $0.contains(moment) } > most }
      return isTooMuch ? [.atOnce] : []
    }
  }
}
