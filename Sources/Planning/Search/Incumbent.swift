internal import Conferences

/// The best plan so far, the values it has to keep in tiers settled before, and the judgement of
/// every choice that could be better.
final class Incumbent {
  private(set) var plan: StaffedPlan
  /// What tiers settled before must not exceed.
  private(set) var limits: [Master.TierLimit] = []
  let scale: TierScale
  /// Called when a better plan was found.
  var whenBettered: () -> Void = {}
  private let staffing: Staffing
  private let separation: Separation
  private let board: CutBoard

  init(_ plan: StaffedPlan, scale: TierScale, separation: Separation, board: CutBoard) {
    self.plan = plan
    self.scale = scale
    self.separation = separation
    self.board = board
    staffing = separation.staffing
  }

  /// In steps of the tier.
  func value(_ position: Int) -> Int { plan.costs[position] / scale.steps[position] }

  /// What chairing costs in any plan, in thousandths.
  var leastChairing: Int { staffing.facts.leastCost }

  func settle(_ position: Int, at limit: Int) {
    limits.append(Master.TierLimit(position: position, limit: limit))
  }

  /// Names chairs at the least cost from here on, and once more for the plan at hand.
  func nameExactly() throws {
    if case .staffed(let named) = try staffing.staff(plan.selection, exactly: true),
      !plan.costs.isBetter(than: named.costs)
    {
      plan = named
    }
  }

  /// Staffs a whole choice, and takes it if it is better.
  ///
  /// - Parameter expected: what a model thinks it costs, in steps; it is refuted when it costs more.
  /// - Returns: cuts that refute it; none when it stands.
  func offer(_ selection: [Candidate?], _ position: Int, expected: Int = .max) throws -> [Cut] {
    let chosen = selection.compactMap { $0.map { ($0, 1.0) } }
    let cuts = try separation.violated(chosen) { _ in true }
    if !cuts.isEmpty { return cuts }
    switch try staffing.staff(selection, exactly: position >= scale.standards) {
    case .conflicts(let conflicts): return conflicts.compactMap(neverTogether)
    case .staffed(let found):
      let real = found.costs[position] / scale.steps[position]
      let isLawful = keepsLimits(found)
      if isLawful, real < value(position) {
        plan = found
        whenBettered()
      }
      return isLawful && real <= expected ? [] : try dearerTogether(selection, found, chosen)
    }
  }

  private func keepsLimits(_ plan: StaffedPlan) -> Bool {
    limits.allSatisfy { plan.costs[$0.position] / scale.steps[$0.position] <= $0.limit }
  }

  private func neverTogether(_ conflict: StaffingConflict) -> Cut? {
    guard let crowd = Crowd(conflict.items, kind: conflict.kind) else { return nil }
    return Cut(
      form: .together(crowd, weight: PoolPrices.unit), limit: (crowd.count - 1) * PoolPrices.unit,
      days: crowd.days)
  }

  /// Cuts from the prices of what the bookings cost together; where those say too little, this very
  /// choice costs what it costs.
  private func dearerTogether(
    _ selection: [Candidate?], _ plan: StaffedPlan, _ chosen: [Separation.Chosen]
  ) throws -> [Cut] {
    let least = Double(staffing.facts.leastCost)
    let priced =
      try separation.underserved(chosen) { _ in 0 }
      + (separation.underchaired(chosen, known: least).map { [$0] } ?? [])
    let news = priced.filter { !board.has($0) }
    return news.isEmpty ? try costsWhatItCosts(selection, plan) : news
  }

  private func costsWhatItCosts(_ selection: [Candidate?], _ plan: StaffedPlan) throws -> [Cut] {
    try plan.shared.sorted { $0.key.order < $1.key.order }.compactMap { cost, charged in
      let least = cost == .chairing ? staffing.facts.leastCost : 0
      let certain = cost == .chairing ? plan.chairingBound : charged
      guard certain > least,
        let crowd = try crowd(selection.compactMap { $0 }, cost, certain)
      else { return nil }
      let extra = (certain - least) / relief(cost) * PoolPrices.unit
      return Cut(
        form: .together(crowd, weight: extra),
        limit: extra * (crowd.count - 1) - least / relief(cost) * PoolPrices.unit,
        shared: [SharedUse(cost: cost, relief: scale.relief(cost))], days: crowd.days)
    }
  }

  /// As few choices as cost that much together; nil where none has a part in it.
  private func crowd(_ chosen: [Candidate], _ cost: SharedCost, _ certain: Int) throws -> Crowd? {
    let needs = staffing.candidates.needs
    switch cost {
    case .professionals:
      let items = chosen.filter { staffing.candidates.professionalsCost($0) == cost }.compactMap {
        needs.item($0, .professionalsRooms)
      }
      return Crowd(items, kind: .professionalsRooms)
    case .chairing:
      let asked = staffing.naming.needs(chosen.map { ($0, 1) })
      return Crowd(try staffing.naming.core(of: asked, costing: certain).map(\.item), kind: .chairs)
    }
  }

  /// What one unit of a shared cost is, in thousandths of the standards tier.
  private func relief(_ cost: SharedCost) -> Int {
    switch cost {
    case .professionals:
      StandardsTier.weight(.noProfessionalsRoom, staffing.candidates.ground.scenario.policy)
    case .chairing: 1
    }
  }
}

/// A tier settled: its value and what is proved about it, in steps.
struct TierProof {
  let value: Int
  let bound: Int
}
