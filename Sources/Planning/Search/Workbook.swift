internal import Conferences
internal import WorkingTime

/// A calendar with everybody named, in which conferences are put down and taken up again one at a
/// time: what the clerk keeps, and what the quick search works on.
final class Workbook {
  /// A conference put down: the candidate and who serves it, pool by pool.
  struct Entry {
    let candidate: Candidate
    /// By ``PoolKind``.
    let members: [[Int]]
  }

  private struct Held {
    let conference: Int
    let span: Span
    let venue: Int?
  }

  let candidates: Candidates
  let pools: ResourcePools
  let needs: StaffNeeds
  private(set) var entries: [Entry?]
  /// How many times a conference was tried at a slot; the measure of work.
  private(set) var trials = 0

  private let dayCount: Int
  private var held: [[[Held]]]
  private var weekCounts: [[Int]]
  private var workers: [[Held]]
  private var agencies: [[Held]]
  private var families: [[Int: Int]]
  private let singles: SingleCuts

  init(_ candidates: Candidates, pools: ResourcePools) {
    self.candidates = candidates
    self.pools = pools
    needs = candidates.needs
    singles = SingleCuts(candidates: candidates)
    let ground = candidates.ground
    let days = ground.days.count
    dayCount = days
    entries = Array(repeating: nil, count: candidates.tasks.count)
    held = PoolKind.allCases.map {
      Array(repeating: [], count: pools[$0].memberCount * days)
    }
    let weeks = (ground.weekOfDay.last ?? -1) + 1
    weekCounts = ground.scenario.chairs.map { _ in Array(repeating: 0, count: weeks) }
    workers = Array(repeating: [], count: ground.scenario.workers.count * days)
    agencies = Array(repeating: [], count: ground.scenario.agencies.count * days)
    families = ground.scenario.chairs.map { _ in [:] }
  }

  /// Who could serve a candidate now, or nil.
  func fit(_ candidate: Candidate) -> Entry? {
    trials += 1
    let task = candidates.tasks[candidate.conference]
    let slot = candidates.slots[candidate.slot]
    guard singlesFit(task, slot) else { return nil }
    var members: [[Int]] = []
    for kind in PoolKind.allCases {
      guard let item = needs.item(candidate, kind) else {
        members.append([])
        continue
      }
      guard let found = choose(item, kind, task) else {
        if kind != .professionalsRooms { return nil }
        members.append([])
        continue
      }
      members.append(found)
    }
    return Entry(candidate: candidate, members: members)
  }

  func place(_ entry: Entry) { change(entry, adding: true) }

  @discardableResult
  func remove(_ conference: Int) -> Entry? {
    guard let entry = entries[conference] else { return nil }
    change(entry, adding: false)
    return entry
  }

  /// What an entry costs where it stands, professionals' room included; caseload and duty are not.
  func cost(_ entry: Entry, standards: Int?) -> TierCosts {
    var costs = entry.candidate.costs
    if let standards, entry.members[PoolKind.professionalsRooms.rawValue].isEmpty,
      needs.item(entry.candidate, .professionalsRooms) != nil
    {
      costs[standards] += StandardsTier.weight(
        .noProfessionalsRoom, candidates.ground.scenario.policy)
    }
    return costs
  }

  /// Conferences put down on the same day at an overlapping time, or with the same chair that week:
  /// those that may be in a candidate's way.
  func neighbours(of candidate: Candidate) -> [Int] {
    let slot = candidates.slots[candidate.slot]
    let week = candidates.ground.weekOfDay[slot.day]
    let chairs = Set(needs.item(candidate, .chairs)?.eligible ?? [])
    return entries.indices.filter { index in
      guard index != candidate.conference, let entry = entries[index] else { return false }
      let other = candidates.slots[entry.candidate.slot]
      if other.day == slot.day { return true }
      return chairs.count <= 1 && candidates.ground.weekOfDay[other.day] == week
        && entry.members[0].contains { chairs.contains($0) }
    }
  }

  private func singlesFit(_ task: PlanningTask, _ slot: Slot) -> Bool {
    let span = candidates.ground.attendance.worker(slot.span)
    for worker in task.workers {
      for other in workers[worker * dayCount + slot.day] where other.span.overlaps(span) {
        return false
      }
    }
    for agency in task.required {
      guard candidates.ground.scenario.agencies[agency].atOnce != nil else { continue }
      let others = agencies[agency * dayCount + slot.day].filter { $0.span.overlaps(slot.span) }
      if others.isEmpty { continue }
      for moment in [slot.span.start] + others.map({ max($0.span.start, slot.span.start) }) {
        let capacity = singles.capacity(of: .agency(agency), day: slot.day, at: moment)
        if others.count(where: { $0.span.contains(moment) }) >= capacity { return false }
      }
    }
    return true
  }

  private func choose(_ item: StaffItem, _ kind: PoolKind, _ task: PlanningTask) -> [Int]? {
    var found: [Int] = []
    for _ in 0..<item.demand {
      let possible = item.eligible.filter { !found.contains($0) && canTake(item, kind, $0) }
      let best = possible.min { rank($0, item, kind, task) < rank($1, item, kind, task) }
      guard let best else { return nil }
      found.append(best)
    }
    return found
  }

  private func canTake(_ item: StaffItem, _ kind: PoolKind, _ member: Int) -> Bool {
    let pool = pools[kind]
    let others = held[kind.rawValue][member * dayCount + item.day]
    if let limit = pool.dayLimit(member, item.day), others.count >= limit { return false }
    if let limit = pool.weekLimit(member, item.week), weekCounts[member][item.week] >= limit {
      return false
    }
    for other in others {
      if other.span.overlaps(item.span) { return false }
      if let travel = pool.travel, let from = other.venue, let to = item.venue,
        other.span.gap(to: item.span) < travel[from][to]
      {
        return false
      }
    }
    return true
  }

  /// Lower is better: the published one, then no caseload exceeded, then who is there that day
  /// already, then the least busy that week, then by number.
  private func rank(_ member: Int, _ item: StaffItem, _ kind: PoolKind, _ task: PlanningTask)
    -> (Int, Int, Int, Int, Int)
  {
    let isThere = held[kind.rawValue][member * dayCount + item.day].isEmpty ? 1 : 0
    let kept = item.preferred.contains(member) ? 0 : 1
    guard kind == .chairs else { return (kept, 0, isThere, 0, member) }
    var over = 0
    if let family = task.newFamily, families[member][family] == nil {
      let chair = candidates.ground.scenario.chairs[member]
      over =
        StandardsTier.overCaseload(chair, newlyTaken: families[member].count + 1)
        - StandardsTier.overCaseload(chair, newlyTaken: families[member].count)
    }
    return (kept, over, isThere, weekCounts[member][item.week], member)
  }

  private func change(_ entry: Entry, adding: Bool) {
    let candidate = entry.candidate
    let conference = candidate.conference
    let task = candidates.tasks[conference]
    let slot = candidates.slots[candidate.slot]
    entries[conference] = adding ? entry : nil
    func update(_ list: inout [Held], _ span: Span) {
      if adding {
        list.append(Held(conference: conference, span: span, venue: slot.venue))
      } else {
        list.removeAll { $0.conference == conference }
      }
    }
    for kind in PoolKind.allCases {
      guard let item = needs.item(candidate, kind) else { continue }
      for member in entry.members[kind.rawValue] {
        update(&held[kind.rawValue][member * dayCount + slot.day], item.span)
        if kind == .chairs {
          weekCounts[member][item.week] += adding ? 1 : -1
          if let family = task.newFamily { count(family, member, adding ? 1 : -1) }
        }
      }
    }
    let span = candidates.ground.attendance.worker(slot.span)
    for worker in task.workers { update(&workers[worker * dayCount + slot.day], span) }
    for agency in task.required { update(&agencies[agency * dayCount + slot.day], slot.span) }
  }

  private func count(_ family: Int, _ chair: Int, _ change: Int) {
    let now = (families[chair][family] ?? 0) + change
    families[chair][family] = now == 0 ? nil : now
  }
}
