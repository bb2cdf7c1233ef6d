internal import Conferences
internal import WorkingTime

/// What one candidate asks of one pool: some members, held for a span.
///
/// It never changes and is handed on millions of times, which costs least by reference.
final class StaffItem {
  /// The conference's number.
  let conference: Int
  let day: Int
  let week: Int
  let span: Span
  let venue: Int?
  /// Members needed: 2 family rooms for a split conference, else 1.
  let demand: Int
  /// Members that could serve, in rising order.
  let eligible: [Int]
  /// The member that serves the published booking, kept where it can be.
  let preferred: [Int]

  init(
    conference: Int,
    day: Int,
    week: Int,
    span: Span,
    venue: Int?,
    demand: Int,
    eligible: [Int],
    preferred: [Int]
  ) {
    self.conference = conference
    self.day = day
    self.week = week
    self.span = span
    self.venue = venue
    self.demand = demand
    self.eligible = eligible
    self.preferred = preferred
  }
}

/// Says what candidates ask of pools, and remembers it.
final class StaffNeeds {
  private unowned let candidates: Candidates
  private let ground: Ground
  /// By candidate and pool: the place in `known`, -1 for nothing asked, -2 for not worked out yet.
  private var places: [Int32] = []
  private var known: [StaffItem] = []

  init(_ candidates: Candidates) {
    self.candidates = candidates
    ground = candidates.ground
  }

  /// Nil when the candidate asks nothing of the pool, as a remote conference asks no room.
  func item(_ candidate: Candidate, _ kind: PoolKind) -> StaffItem? {
    let key = candidate.number * PoolKind.allCases.count + kind.rawValue
    if key >= places.count {
      places.append(
        contentsOf: repeatElement(
          -2, count: max(key + 1, candidates.count * PoolKind.allCases.count) - places.count))
    }
    if places[key] == -2 {
      if let item = workOut(candidate, kind) {
        places[key] = Int32(known.count)
        known.append(item)
      } else {
        places[key] = -1
      }
    }
    return places[key] < 0 ? nil : known[Int(places[key])]
  }

  private func workOut(_ candidate: Candidate, _ kind: PoolKind) -> StaffItem? {
    let task = candidates.tasks[candidate.conference]
    let slot = candidates.slots[candidate.slot]
    if task.isRemote, kind != .chairs, kind != .minuteTakers { return nil }
    let attendance = ground.attendance
    switch kind {
    case .chairs:
      return make(
        candidate, slot, attendance.chair(slot.span), candidates.chairs(task, slot, candidate.role),
        preferred: task.publishedChair.map { [$0] } ?? [])
    case .minuteTakers:
      let preferred = task.published?.minuteTaker.flatMap { ground.minuteTakerIndex[$0] }
      return make(
        candidate, slot, attendance.minuteTaker(slot.span), slot.minuteTakers.members,
        preferred: preferred.map { [$0] } ?? [])
    case .meetingRooms:
      return make(
        candidate, slot, slot.span,
        slot.meetingRooms.intersection(task.suitableRooms).members,
        preferred: rooms([task.published?.room]))
    case .familyRooms:
      return make(
        candidate, slot, attendance.family(slot.span, isSplit: task.conference.isSplit),
        candidates.familyRooms(task, slot).members, demand: task.conference.familyRoomsNeeded,
        preferred: rooms(task.published?.familyRooms ?? []))
    case .professionalsRooms:
      guard !slot.professionalsRooms.isEmpty else { return nil }
      return make(
        candidate, slot, attendance.professionals(slot.span), slot.professionalsRooms.members,
        preferred: rooms([task.published?.professionalsRoom]))
    }
  }

  private func rooms(_ ids: [ID<Room>?]) -> [Int] {
    ids.compactMap { $0.flatMap { ground.roomIndex[$0] } }
  }

  private func make(
    _ candidate: Candidate, _ slot: Slot, _ span: Span, _ eligible: [Int], demand: Int = 1,
    preferred: [Int]
  ) -> StaffItem {
    StaffItem(
      conference: candidate.conference, day: slot.day, week: ground.weekOfDay[slot.day], span: span,
      venue: slot.venue, demand: demand, eligible: eligible, preferred: preferred)
  }
}
