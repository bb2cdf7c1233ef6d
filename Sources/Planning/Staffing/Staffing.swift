internal import Conferences
internal import LinearModels

/// A calendar with everybody named, and what it costs.
struct StaffedPlan {
  /// By conference; nil without a booking.
  var selection: [Candidate?]
  /// By ``PoolKind``, then by conference.
  var members: [[[Int]]]
  /// Chairs on duty, by need of duty.
  var duty: [[Int]]
  /// Everything, caseloads, duty and missing professionals' rooms included.
  var costs: TierCosts
  /// The part of the standards tier that bookings cause together.
  var shared: [SharedCost: Int]
  /// What chairing costs at least, however this calendar's chairs are named.
  var chairingBound: Int
}

/// What chosen candidates ask of a pool that cannot serve all of them.
struct StaffingConflict {
  let kind: PoolKind
  let items: [StaffItem]
}

/// Names everybody for a selection of candidates, exactly: either everybody is named, or some of
/// the candidates cannot go together.
struct Staffing {
  let candidates: Candidates
  let pools: ResourcePools
  let facts: ChairingFacts
  let solver: any LinearSolver
  let meter: SearchMeter
  let unplaced: [TierCosts]
  /// The position of the standards tier.
  let standards: Int
  private let needs: StaffNeeds
  private(set) var naming: ChairNaming
  /// Ends the naming of everybody half-way.
  private(set) var stop: StopSignal?

  init(
    _ candidates: Candidates, pools: ResourcePools, facts: ChairingFacts,
    solver: any LinearSolver, meter: SearchMeter, unplaced: [TierCosts], standards: Int
  ) {
    self.candidates = candidates
    self.pools = pools
    self.facts = facts
    self.solver = solver
    self.meter = meter
    self.unplaced = unplaced
    self.standards = standards
    needs = candidates.needs
    naming = ChairNaming(candidates, facts: facts, pool: pools[.chairs], solver: solver)
  }

  /// The same, but left when a signal is raised.
  func stopping(at stop: StopSignal?) -> Self {
    var staffing = self
    staffing.stop = stop
    staffing.naming.stop = stop
    return staffing
  }

  private typealias Asked = ChairNaming.Asked

  enum Result {
    case staffed(StaffedPlan)
    case conflicts([StaffingConflict])
  }

  /// - Parameter isExact: whether chairs are named so that caseloads and duty cost as little as
  ///   possible, which takes longer.
  /// - Throws: `Stopped` when ``stop`` was raised, or `SolverFault`.
  func staff(_ selection: [Candidate?], exactly isExact: Bool) throws -> Result {
    let outer = meter.enter(.staffing)
    defer { meter.enter(outer) }
    var members = PoolKind.allCases.map { _ in
      Array(repeating: [Int](), count: selection.count)
    }
    var conflicts: [StaffingConflict] = []
    for kind in [PoolKind.minuteTakers, .meetingRooms, .familyRooms, .chairs] {
      for group in groups(selection, kind) {
        try stop?.check()
        if let found = try assign(group.map(\.item), pools[kind]) {
          for (asked, named) in zip(group, found) {
            members[kind.rawValue][asked.candidate.conference] = named
          }
        } else {
          conflicts.append(
            StaffingConflict(kind: kind, items: try smallest(group, kind)))
        }
      }
    }
    guard conflicts.isEmpty else { return .conflicts(conflicts) }
    var shared: [SharedCost: Int] = [:]
    try serveProfessionals(selection, &members, &shared)
    let named = try naming.settle(
      groups(selection, .chairs), members[PoolKind.chairs.rawValue], exactly: isExact)
    members[PoolKind.chairs.rawValue] = named.chairs
    shared[.chairing] = named.cost
    return .staffed(
      StaffedPlan(
        selection: selection, members: members, duty: named.duty,
        costs: costs(selection, shared), shared: shared, chairingBound: named.bound))
  }

  func costs(_ selection: [Candidate?], _ shared: [SharedCost: Int]) -> TierCosts {
    var sum = TierCosts()
    for (index, choice) in selection.enumerated() { sum = sum + (choice?.costs ?? unplaced[index]) }
    sum[standards] += shared.values.reduce(0, +)
    return sum
  }

  /// What must be served together: chairs by week, rooms by venue and day, minute-takers by day.
  private func groups(_ selection: [Candidate?], _ kind: PoolKind) -> [[Asked]] {
    var groups: [Int: [Asked]] = [:]
    for case let candidate? in selection {
      guard let item = needs.item(candidate, kind) else { continue }
      let key: Int
      switch kind {
      case .chairs: key = item.week
      case .minuteTakers: key = item.day
      case .meetingRooms, .familyRooms, .professionalsRooms:
        key = item.day * candidates.ground.scenario.venues.count + (item.venue ?? 0)
      }
      groups[key, default: []].append((candidate, item))
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private func assign(_ items: [StaffItem], _ pool: ResourcePool) throws -> [[Int]]? {
    if let found = GreedyStaffing(pool: pool).assign(items) { return found }
    return try model(pool).assign(items)
  }

  func model(_ pool: ResourcePool) -> StaffingModel {
    StaffingModel(
      solver: solver, pool: pool, weekOfDay: candidates.ground.weekOfDay, stop: stop)
  }

  /// Takes members out of a set that cannot be served for as long as it still cannot.
  private func smallest(_ group: [Asked], _ kind: PoolKind) throws -> [StaffItem] {
    var kept = group
    for asked in group {
      try stop?.check()
      let fewer = kept.filter { $0.candidate.conference != asked.candidate.conference }
      if try assign(fewer.map(\.item), pools[kind]) == nil { kept = fewer }
    }
    return kept.map(\.item)
  }

  /// Gives professionals' rooms to as many as possible, venue by venue and day by day.
  private func serveProfessionals(
    _ selection: [Candidate?], _ members: inout [[[Int]]], _ shared: inout [SharedCost: Int]
  ) throws {
    let pool = pools[.professionalsRooms]
    let weight = StandardsTier.weight(
      .noProfessionalsRoom, candidates.ground.scenario.policy)
    for group in groups(selection, .professionalsRooms) {
      try stop?.check()
      let items = group.map(\.item)
      var found = GreedyStaffing(pool: pool).assign(items) ?? []
      if found.isEmpty { found = try model(pool).serveMost(items) }
      for (asked, named) in zip(group, found) {
        members[PoolKind.professionalsRooms.rawValue][asked.candidate.conference] = named
      }
      for (asked, named) in zip(group, found) where named.isEmpty {
        if let cost = candidates.professionalsCost(asked.candidate) {
          shared[cost, default: 0] += weight
        }
      }
    }
  }
}
