internal import Conferences
internal import WorkingTime

/// What the columns of the plain model cost in each tier, from the tiers' own words (section 5 of the
/// contract): in ones, standards in thousandths.
struct PlainCosts {
  private let ground: Ground
  private let scenario: Scenario
  private let quorum: Quorum
  private let positions: [Tier: Int]

  init(_ ground: Ground) {
    self.ground = ground
    scenario = ground.scenario
    quorum = Quorum(scenario)
    positions = Dictionary(uniqueKeysWithValues: zip(scenario.policy.tiers, 0...))
  }

  /// The costs with some of one tier.
  private func costs(_ tier: Tier, _ amount: Int, _ more: TierCosts = .zero) -> TierCosts {
    var costs = more
    if let position = positions[tier] { costs[position] += amount }
    return costs
  }

  /// A booking at a slot, but for its chair and what rooms are fought over.
  func booked(_ task: PlanningTask, _ slot: Slot) -> TierCosts {
    let day = ground.days[slot.day]
    let venue = slot.venue.map { scenario.venues[$0].id }
    let isQuorate = quorum.isReached(task.conference, during: slot.span, on: day)
    let keepsPromise =
      task.published.map {
        $0.day == day && $0.start == slot.span.start && $0.venue == venue
      } ?? true
    let standards = StandardsTier.ofBooking(
      task.conference, day: day, venue: venue,
      hasProfessionalsRoom: !slot.professionalsRooms.isEmpty, isChairChanged: false,
      limit: task.limit, scenario)
    let preference = PreferenceTier.cost(
      task.conference, day: day, span: slot.span, limit: task.limit, scenario)
    var sum = costs(.statutory, StatutoryTier.cost(day: day, limit: task.limit, scenario))
    sum = costs(.quorum, isQuorate ? 0 : 1, sum)
    sum = costs(.moved, keepsPromise ? 0 : task.movePrice, sum)
    sum = costs(.standards, standards, sum)
    return costs(.preference, preference, sum)
  }

  /// No booking: nothing in tier 1 where it could only be after the horizon (L5).
  func unplaced(_ task: PlanningTask) -> TierCosts {
    let isAnsweredFor = task.limit.earliest <= scenario.horizonEnd
    return costs(
      .moved, task.movePrice, costs(.statutory, isAnsweredFor ? StatutoryTier.unplaced : 0))
  }

  /// A chair other than the previous or the published one.
  func chaired(by chair: Int, _ group: ChairGroup) -> TierCosts {
    let isOther = group.previous.map { $0 != chair } ?? false
    let isChanged = group.published.map { $0 != chair } ?? false
    let standards = isChanged ? weight(.publishedChairChanged) : 0
    return costs(.standards, standards, costs(.continuity, isOther ? 1 : 0))
  }

  /// One more of what a standard counts.
  func standard(_ key: PolicyKey) -> TierCosts { costs(.standards, weight(key)) }

  private func weight(_ key: PolicyKey) -> Int { StandardsTier.weight(key, scenario.policy) }

  /// What a calendar of the fixed bookings alone is charged for them, the same in every plan; they
  /// count in three tiers.
  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  func given() throws(LimitFault) -> TierCosts {
    let bookings = ground.given.bookings.map(\.booking)
    let calendar = try Calendar(scenario, bookings: bookings, duty: nil)
    let parts: Set<TierPart> = [.late, .lateWorkingDays, .notQuorate, .otherChair]
    return TierValues(calendar).charges.filter { parts.contains($0.part) }.reduce(.zero) {
      costs($1.part.tier, $1.value.thousandths / 1000, $0)
    }
  }
}
