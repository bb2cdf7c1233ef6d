internal import Conferences
internal import LinearModels

/// Fills duty and counts caseloads for a calendar, and names chairs anew where that costs less.
struct ChairNaming {
  let candidates: Candidates
  let facts: ChairingFacts
  let pool: ResourcePool
  let solver: any LinearSolver
  var stop: StopSignal?
  private let needs: StaffNeeds
  /// By conference: whether it alone counts its family in the linear model.
  private let countsForCaseload: [Bool]
  private let dutyWeeks: Set<Int>
  private let isCaseloadTight: Bool
  /// Chairing costs ``ChairingFacts/leastCost`` and a whole multiple of this, in thousandths.
  let costStep: Int

  /// A conference that is held, and what it asks of the chairs.
  typealias Asked = (candidate: Candidate, item: StaffItem)

  struct Named {
    /// By conference; the chair, if it is held.
    var chairs: [[Int]]
    /// By need of duty.
    var duty: [[Int]]
    /// What caseloads and duty cost, in thousandths of the standards tier.
    var cost: Int
    /// No naming of this calendar's chairs costs less.
    var bound: Int
  }

  init(
    _ candidates: Candidates, facts: ChairingFacts, pool: ResourcePool, solver: any LinearSolver
  ) {
    self.candidates = candidates
    self.facts = facts
    self.pool = pool
    self.solver = solver
    needs = candidates.needs
    countsForCaseload = CutCoefficients(candidates).countsForCaseload
    dutyWeeks = Set(facts.dutyIndexes.map { candidates.ground.weekOfDay[$0] })
    let families = countsForCaseload.count { $0 }
    isCaseloadTight = facts.freeCaseload.contains { $0.map { $0 < families } ?? false }
    costStep =
      isCaseloadTight
      ? greatestDivisor(facts.dutyWeight, facts.caseloadWeight) : facts.dutyWeight
  }

  var model: ChairingModel {
    ChairingModel(
      solver: solver, facts: facts, pool: pool, weekOfDay: candidates.ground.weekOfDay, stop: stop)
  }

  /// The chairs of a calendar at the least cost, starting from chairs that could take it.
  ///
  /// - Parameter weeks: what is held, week by week, in any order.
  func settle(_ weeks: [[Asked]], _ chairs: [[Int]], exactly isExact: Bool) throws -> Named {
    var best = valued(weeks, chairs)
    if best.cost > facts.leastCost {
      let sparing = valued(weeks, sparingCaseloads(weeks, chairs))
      if sparing.cost < best.cost { best = sparing }
    }
    if isExact, best.cost > facts.leastCost {
      let onDuty = weeks.filter(isDutyWeek)
      best = try renamed(best, onDuty, of: weeks)
      if best.cost > best.bound, isCaseloadTight {
        best.bound = max(best.bound, try bound(onDuty, best))
      }
      if best.cost > best.bound, isCaseloadTight { best = try weekByWeek(best, weeks) }
      if best.cost > best.bound, isCaseloadTight {
        best = try renamed(best, weeks, of: weeks)
      }
    }
    return best
  }

  /// Names one week after another anew, until no week alone betters anything.
  private func weekByWeek(_ named: Named, _ weeks: [[Asked]]) throws -> Named {
    var best = named
    var before = Int.max
    while best.cost < before, best.cost > best.bound {
      before = best.cost
      for week in weeks where best.cost > best.bound { best = try renamed(best, [week], of: weeks) }
    }
    return best
  }

  private func isDutyWeek(_ week: [Asked]) -> Bool { dutyWeeks.contains(week[0].item.week) }

  /// Names each week anew where caseloads allow more of it.
  private func sparingCaseloads(_ weeks: [[Asked]], _ chairs: [[Int]]) -> [[Int]] {
    var taken = taken
    var chairs = chairs
    for week in weeks {
      guard let found = GreedyStaffing(pool: pool).assign(week.map(\.item), sparing: &taken)
      else {
        for asked in week {
          let conference = asked.item.conference
          for chair in chairs[conference] { taken.take(chair, conference) }
        }
        continue
      }
      for (asked, named) in zip(week, found) { chairs[asked.item.conference] = named }
    }
    return chairs
  }

  /// Nobody yet.
  private var taken: FamiliesTaken {
    FamiliesTaken(newFamily: candidates.tasks.map(\.newFamily), free: facts.freeCaseload)
  }

  private func valued(_ weeks: [[Asked]], _ chairs: [[Int]]) -> Named {
    let ground = candidates.ground
    let days = ground.days.count
    var counts: [Int: Int] = [:]
    var taken = taken
    for asked in weeks.joined() {
      guard let chair = chairs[asked.item.conference].first else { continue }
      counts[chair * days + asked.item.day, default: 0] += 1
      taken.take(chair, asked.item.conference)
    }
    let (duty, open) = DutyMatching(facts: facts).fill { counts[$0 * days + $1] ?? 0 }
    let over = zip(ground.scenario.chairs, taken.taken).reduce(0) {
      $0 + StandardsTier.overCaseload($1.0, newlyTaken: $1.1.count)
    }
    return Named(
      chairs: chairs, duty: duty, cost: open * facts.dutyWeight + over * facts.caseloadWeight,
      bound: facts.leastCost)
  }

  /// Names the chairs of some weeks anew by the exact model, those of the others kept; where these
  /// weeks are all that matters, that proves what it costs at least.
  private func renamed(_ named: Named, _ some: [[Asked]], of weeks: [[Asked]]) throws -> Named {
    let asked = Array(some.joined())
    let inside = Set(asked.map(\.item.conference))
    var elsewhere = taken
    for (conference, chairs) in named.chairs.enumerated() where !inside.contains(conference) {
      for chair in chairs { elsewhere.take(chair, conference) }
    }
    guard let answer = try model.assign(asked.map { need($0, 1) }, taken: elsewhere) else {
      return named
    }
    var chairs = named.chairs
    for (asked, chair) in zip(asked, answer.chairs) { chairs[asked.item.conference] = [chair] }
    var best = valued(weeks, chairs)
    if best.cost >= named.cost { best = named }
    best.bound = named.bound
    if !isCaseloadTight || elsewhere.taken.allSatisfy(\.isEmpty) {
      best.bound = max(best.bound, min(best.cost, answer.bound))
    }
    return best
  }

  /// What duty costs at least, were there no caseloads to keep.
  private func bound(_ weeks: [[Asked]], _ named: Named) throws -> Int {
    let asked = weeks.joined().map { asked in
      ChairingModel.Need(item: asked.item, wanted: 1, newFamily: nil, counts: false)
    }
    let answer = try model.assign(asked, taken: taken)
    return answer.map { min(named.cost, $0.bound) } ?? named.bound
  }

  /// What candidates, each chosen to a degree, ask of the chairs: in the weeks with duty to fill,
  /// and in all weeks when a caseload limit could be passed.
  func needs(_ chosen: [(candidate: Candidate, value: Double)]) -> [ChairingModel.Need] {
    chosen.compactMap { candidate, value in
      guard let item = needs.item(candidate, .chairs),
        isCaseloadTight || dutyWeeks.contains(item.week)
      else { return nil }
      return need((candidate, item), value)
    }
  }

  /// As few of a calendar's needs as cost as much all the same: first days are left out, then single
  /// conferences, for as long as the work allows.
  func core(of needs: [ChairingModel.Need], costing cost: Int) throws -> [ChairingModel.Need] {
    var kept = needs
    var trials = 0
    func leaveOut(_ isLeftOut: (StaffItem) -> Bool) throws {
      let fewer = kept.filter { !isLeftOut($0.item) }
      guard trials < Self.maximumTrials, fewer.count < kept.count, !fewer.isEmpty else { return }
      trials += 1
      if let answer = try model.assign(fewer, taken: taken), answer.bound >= cost { kept = fewer }
    }
    for day in Set(needs.map(\.item.day)).sorted() { try leaveOut { $0.day == day } }
    for need in kept { try leaveOut { $0.conference == need.item.conference } }
    return kept
  }

  /// Models solved to find a core.
  private static let maximumTrials = 60

  private func need(_ asked: Asked, _ degree: Double) -> ChairingModel.Need {
    ChairingModel.Need(
      item: asked.item, wanted: degree,
      newFamily: candidates.tasks[asked.item.conference].newFamily,
      counts: countsForCaseload[asked.item.conference])
  }
}
