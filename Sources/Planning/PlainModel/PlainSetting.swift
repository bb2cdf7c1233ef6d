internal import Conferences
internal import WorkingTime

/// What there is to choose from: every slot that each conference could have, on every day up to the
/// horizon, by the rules about it alone (H0, H1, H2, H9, H10, H11, H12, L5).
struct PlainSetting {
  let ground: Ground
  let candidates: Candidates
  let pools: ResourcePools
  let facts: ChairingFacts
  let costs: PlainCosts
  /// What fixed bookings cost.
  let given: TierCosts
  /// By conference: the numbers of its slots, the promised one of a published booking among them.
  let slotsOfConference: [[Int]]
  /// By slot: the numbers of the conferences that could be held there.
  let conferencesOfSlot: [[Int]]

  var tasks: [PlanningTask] { candidates.tasks }
  var slots: [Slot] { candidates.slots.slots }

  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  init(_ scenario: Scenario) throws(LimitFault) {
    ground = Ground(scenario)
    candidates = Candidates(
      ground, tasks: TaskMaker(ground).tasks(limits: try Deadlines.limits(of: scenario)))
    pools = ResourcePools(ground)
    facts = ChairingFacts(ground, pool: pools[.chairs])
    costs = PlainCosts(ground)
    given = try costs.given()
    slotsOfConference = Self.slots(candidates)
    var conferences = Array(repeating: [Int](), count: candidates.slots.slots.count)
    for (conference, slots) in slotsOfConference.enumerated() {
      for slot in slots { conferences[slot].append(conference) }
    }
    conferencesOfSlot = conferences
  }

  private static func slots(_ candidates: Candidates) -> [[Int]] {
    candidates.tasks.indices.map { conference in
      var found = Set(candidates.staying(conference).map(\.slot))
      for day in candidates.ground.days.indices {
        found.formUnion(candidates.list(conference, day: day).map(\.slot))
      }
      return found.sorted()
    }
  }
}
