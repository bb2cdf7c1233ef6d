public import Conferences
internal import WorkingTime

extension PlanFigures {
  /// The figures of a plan.
  /// - Parameter use: what the plan takes of people and rooms.
  public init(scenario: Scenario, plan: Plan, use: UseOfAll) {
    let view = PlanView(scenario: scenario, plan: plan)
    let figures = Figures(view)
    self.init(
      tiers: plan.tiers.map(TierFigure.init), inTime: Portion(figures.all),
      byKind: Conference.Kind.allCases.sorted().compactMap { kind in
        figures.inTime[kind].map { KindFigure(kind: kind, inTime: Portion($0)) }
      },
      initialWithin15: Portion(figures.initialWithin15),
      reviewsOnTime: Portion(figures.reviewsOnTime), continuity: Portion(figures.continuity),
      late: figures.late.count, daysLate: figures.late.reduce(0) { $0 - $1.margin },
      withoutBooking: figures.unplaced.count, moved: view.moved.count + figures.dropped,
      withoutQuorum: figures.withoutQuorum.count,
      busiestWeek: ChairLoad.loads(view).map(\.busiestWeek).max() ?? 0, use: use,
      stoppedEarly: plan.stoppedEarly?.rawValue)
  }
}

extension Portion {
  init(_ share: Share) {
    self.init(
      conferences: share.conferences, ofConferences: share.ofConferences,
      children: share.children, ofChildren: share.ofChildren)
  }
}
