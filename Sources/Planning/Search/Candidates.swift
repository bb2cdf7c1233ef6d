internal import Conferences
internal import WorkingTime

/// Lists the candidates of a conference on a day: every slot that no rule about it alone refuses,
/// with each role its chair could have.
final class Candidates {
  let ground: Ground
  let tasks: [PlanningTask]
  let slots: SlotTable
  private let pricing: CandidatePricing
  /// Candidates listed so far.
  private(set) var count = 0
  /// What candidates ask of the pools.
  private(set) lazy var needs = StaffNeeds(self)
  private let givenAgencies: [[GivenUse.Holding]]

  init(_ ground: Ground, tasks: [PlanningTask]) {
    self.ground = ground
    self.tasks = tasks
    slots = SlotTable(ground)
    pricing = CandidatePricing(ground)
    givenAgencies = ground.scenario.agencies.map { ground.given.agencies[$0.id] ?? [] }
    workersFree = Self.withoutFixed(ground)
  }

  private let workersFree: FreeTimes

  /// Workers' free times less what fixed bookings hold.
  private static func withoutFixed(_ ground: Ground) -> FreeTimes {
    var free = ground.workersFree
    for (id, holdings) in ground.given.workers.sorted(by: { $0.key < $1.key }) {
      guard let worker = ground.workerIndex[id] else { continue }
      for holding in holdings {
        if let day = ground.index(of: holding.day) {
          free.occupy(worker, day: day, holding.span)
        }
      }
    }
    return free
  }

  /// The candidates of a conference on a bookable day, from its earliest day on.
  func list(_ conference: Int, day: Int) -> [Candidate] {
    let task = tasks[conference]
    guard day >= task.firstDay else { return [] }
    return places(of: task).flatMap { place -> [Candidate] in
      place.grid.slotStarts.flatMap { start -> [Candidate] in
        guard let span = place.grid.span(from: start, slots: task.slots) else { return [] }
        return candidates(conference, day: day, span: span, venue: place.venue)
      }
    }
  }

  /// The candidates that keep the promise of a published booking: same date, start and venue. It
  /// need not obey the earliest day (L5).
  func staying(_ conference: Int) -> [Candidate] {
    let task = tasks[conference]
    guard let published = task.published, let day = ground.index(of: published.day) else {
      return []
    }
    for place in places(of: task)
    where (place.venue.map { ground.scenario.venues[$0].id }) == published.venue {
      if let span = place.grid.span(from: published.start, slots: task.slots) {
        return candidates(conference, day: day, span: span, venue: place.venue)
      }
    }
    return []
  }

  /// The venues it may be at, with the grid that counts there.
  private func places(of task: PlanningTask) -> [(grid: Venue, venue: Int?)] {
    let scenario = ground.scenario
    if task.isRemote {
      let first = task.conference.venues.first.flatMap { ground.venueIndex[$0] } ?? 0
      return scenario.venues.isEmpty ? [] : [(scenario.venues[first], nil)]
    }
    return scenario.venues.indices.filter {
      task.conference.venues.isEmpty || task.conference.venues.contains(scenario.venues[$0].id)
    }.map { (scenario.venues[$0], $0) }
  }

  private func candidates(_ conference: Int, day: Int, span: Span, venue: Int?) -> [Candidate] {
    let task = tasks[conference]
    guard peopleCanCome(task, day: day, span: span, venue: venue) else { return [] }
    let number = slots.index(day: day, span: span, venue: venue)
    let slot = slots[number]
    guard roomsCanHold(task, slot), !slot.minuteTakers.isEmpty else { return [] }
    return roles(of: task, at: slot).map { role in
      count += 1
      return Candidate(
        number: count - 1, conference: conference, slot: number, day: day, role: role,
        costs: pricing.costs(task, slot, role))
    }
  }

  /// H1, H2, H9, H10: the venue is open, the workers and required agencies can come, and so can the
  /// family.
  private func peopleCanCome(_ task: PlanningTask, day: Int, span: Span, venue: Int?) -> Bool {
    if let venue, !ground.venuesFree.covers(venue, day: day, span) { return false }
    let held = ground.attendance.worker(span)
    return !task.conference.familyUnavailable.touches(span, on: ground.days[day])
      && task.workers.allSatisfy { workersFree.covers($0, day: day, held) }
      && task.required.allSatisfy { agency in
        ground.agenciesFree.covers(agency, day: day, span)
          && agencyHasPlace(agency, day: day, span: span)
      }
  }

  /// H9: whether fixed conferences leave the agency a place at every moment.
  private func agencyHasPlace(_ agency: Int, day: Int, span: Span) -> Bool {
    guard let atOnce = ground.scenario.agencies[agency].atOnce else { return true }
    let others = givenAgencies[agency].filter {
      $0.day == ground.days[day] && $0.span.overlaps(span)
    }
    let moments = [span.start] + others.map { max($0.span.start, span.start) }
    return moments.allSatisfy { moment in
      others.count { $0.span.contains(moment) } < atOnce
    }
  }

  /// H6, H7: some suitable meeting room and enough family rooms are free.
  private func roomsCanHold(_ task: PlanningTask, _ slot: Slot) -> Bool {
    if task.isRemote { return true }
    return slot.meetingRooms.intersects(task.suitableRooms)
      && familyRooms(task, slot).count >= task.conference.familyRoomsNeeded
  }

  func familyRooms(_ task: PlanningTask, _ slot: Slot) -> Bits {
    task.conference.isSplit ? slot.familyRoomsThroughout : slot.familyRooms
  }

  /// The shared cost a candidate may add to by wanting a professionals' room; nil when it wants none
  /// or none is there.
  func professionalsCost(_ candidate: Candidate) -> SharedCost? {
    let slot = slots[candidate.slot]
    guard let venue = slot.venue, needs.item(candidate, .professionalsRooms) != nil else {
      return nil
    }
    return .professionals(venue: venue, day: slot.day, cluster: cluster(slot.span.start, venue))
  }

  /// Counts the starts of the venue before which a stretch without any holding lies.
  private func cluster(_ start: TimeOfDay, _ venue: Int) -> Int {
    let starts = ground.scenario.venues[venue].slotStarts.filter { $0 <= start }
    let before = ground.attendance.professionalsBefore
    return zip(starts, starts.dropFirst()).count { $1 - before >= $0 }
  }

  private func roles(of task: PlanningTask, at slot: Slot) -> [ChairRole] {
    ChairRole.allCases.filter { role in
      role == .other
        ? slot.chairs.intersects(task.otherChairs) : !chairs(task, slot, role).isEmpty
    }
  }

  /// The chairs who could take a role in a conference at a slot.
  func chairs(_ task: PlanningTask, _ slot: Slot, _ role: ChairRole) -> [Int] {
    func ifFree(_ chair: Int?) -> [Int] {
      guard let chair, slot.chairs.contains(chair), task.eligibleChairs.contains(chair) else {
        return []
      }
      return [chair]
    }
    switch role {
    case .previous: return ifFree(task.previousChair)
    case .published:
      return task.publishedChair == task.previousChair ? [] : ifFree(task.publishedChair)
    case .other: return slot.chairs.intersection(task.otherChairs).members
    }
  }
}
