internal import Conferences
internal import Foundation
internal import WorkingTime

/// A comparison for programs.
struct ComparisonDocument: Encodable {
  let scenario, asOf: String
  let plans: [Entry]
  /// Planned too: better, but less so than those; and no better than the first.
  let betterToo, noBetter: [String]

  init(_ comparison: Comparison) {
    scenario = comparison.scenario
    asOf = comparison.asOf.description
    plans = comparison.all.map { Entry($0, base: comparison.base.figures) }
    betterToo = comparison.lesser.map(\.name)
    noBetter = comparison.idle.map(\.name)
  }

  struct Entry: Encodable {
    let name, what, status: String
    /// Why there are no figures.
    let reason: String?
    let tiers: [TierEntry]?
    let figures: Figures?

    init(_ plan: ComparedPlan, base: PlanFigures?) {
      name = plan.name
      what = plan.what
      switch plan.outcome {
      case .figures(let made):
        status = made.isProven ? "optimal" : "feasible"
        reason = made.stoppedEarly
      case .failed(let why): (status, reason) = ("failed", why)
      case .notPlanned: (status, reason) = ("not_planned", nil)
      }
      tiers = plan.figures?.tiers.map { TierEntry($0, base: base?.tier($0.tier)) }
      figures = plan.figures.map(Figures.init)
    }
  }

  struct TierEntry: Encodable {
    let name: String
    let value, bound: Decimal
    /// To the first plan; nothing where that has no figures.
    let difference: Decimal?

    init(_ figure: TierFigure, base: TierFigure?) {
      name = figure.tier.rawValue
      value = Self.exact(figure.value)
      bound = Self.exact(figure.bound)
      difference = base.map { Self.exact(figure.value - $0.value) }
    }

    private static func exact(_ thousandths: Int) -> Decimal { Decimal(thousandths) / 1000 }
  }

  struct Figures: Encodable {
    let inTime, initialWithin15WorkingDays, reviewsOnTime, continuity: Portion
    let byKind: [String: Portion]
    let late, workingDaysLate, withoutBooking, newDate, withoutQuorum, busiestWeek: Int
    let use: UseOfAll

    init(_ figures: PlanFigures) {
      inTime = figures.inTime
      initialWithin15WorkingDays = figures.initialWithin15
      reviewsOnTime = figures.reviewsOnTime
      continuity = figures.continuity
      byKind = Dictionary(
        uniqueKeysWithValues: figures.byKind.map { ($0.kind.rawValue, $0.inTime) })
      late = figures.late
      workingDaysLate = figures.daysLate
      withoutBooking = figures.withoutBooking
      newDate = figures.moved
      withoutQuorum = figures.withoutQuorum
      busiestWeek = figures.busiestWeek
      use = figures.use
    }
  }
}
