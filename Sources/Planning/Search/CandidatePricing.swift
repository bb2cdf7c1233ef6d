internal import Conferences
internal import WorkingTime

/// What a candidate costs in each tier by itself. What depends on other bookings too (contended
/// professionals' rooms, caseloads, duty) comes with the staffing.
struct CandidatePricing {
  let ground: Ground
  private let tiers: [Tier]

  init(_ ground: Ground) {
    self.ground = ground
    tiers = ground.scenario.policy.tiers
  }

  func costs(_ task: PlanningTask, _ slot: Slot, _ role: ChairRole) -> TierCosts {
    var costs = TierCosts()
    for (position, tier) in tiers.enumerated() {
      costs[position] =
        switch tier {
        case .statutory: StatutoryTier.cost(day: day(slot), limit: task.limit, ground.scenario)
        case .quorum: isQuorate(task, slot) ? 0 : 1
        case .moved: keepsPromise(task, slot) ? 0 : task.movePrice
        case .continuity: task.conference.previousChair != nil && role != .previous ? 1 : 0
        case .standards: standards(task, slot, role)
        case .preference:
          PreferenceTier.cost(
            task.conference, day: day(slot), span: slot.span, limit: task.limit, ground.scenario)
        }
    }
    return costs
  }

  /// What leaving a conference without a booking costs.
  func unplaced(_ task: PlanningTask) -> TierCosts {
    var costs = TierCosts()
    for (position, tier) in tiers.enumerated() {
      switch tier {
      case .statutory:
        costs[position] =
          task.limit.earliest <= ground.scenario.horizonEnd ? StatutoryTier.unplaced : 0
      case .moved: costs[position] = task.movePrice
      case .quorum, .continuity, .standards, .preference: break
      }
    }
    return costs
  }

  private func day(_ slot: Slot) -> Day { ground.days[slot.day] }

  private func isQuorate(_ task: PlanningTask, _ slot: Slot) -> Bool {
    task.agencies.count {
      ground.agenciesFree.covers($0, day: slot.day, slot.span)
    } >= task.quorum
  }

  private func keepsPromise(_ task: PlanningTask, _ slot: Slot) -> Bool {
    guard let published = task.published else { return true }
    return published.day == day(slot) && published.start == slot.span.start
      && published.venue == slot.venue.map { ground.scenario.venues[$0].id }
  }

  private func standards(_ task: PlanningTask, _ slot: Slot, _ role: ChairRole) -> Int {
    let chairChanged =
      task.published != nil
      && !(role == .published
        || (role == .previous && task.previousChair == task.publishedChair))
    return StandardsTier.ofBooking(
      task.conference, day: day(slot), venue: slot.venue.map { ground.scenario.venues[$0].id },
      hasProfessionalsRoom: !slot.professionalsRooms.isEmpty, isChairChanged: chairChanged,
      limit: task.limit, ground.scenario)
  }
}
