public import Conferences

/// Lowers a cap on every chair's week, conference by conference, until somebody is late for it or
/// without a booking, or an end is reached.
///
/// A cap that is swept answers how even a share costs what; the busiest week as a part of what is best
/// would answer it for one exchange rate only, and no plan could be proven any more.
public struct BalanceSweep: Sendable {
  /// The last cap to try, 0 or more.
  public let end: Int

  public init(end: Int) { self.end = end }

  /// The caps to try under a plan without one, from the loosest down. The first is below the busiest
  /// week of that plan: what is above it changes nothing.
  public func caps(under uncapped: PlanFigures) -> [Int] {
    uncapped.busiestWeek > end ? (end..<uncapped.busiestWeek).reversed() : []
  }

  /// Whether a cap breaks what is essential: more are late, later, or without a booking.
  public func isBroken(_ capped: PlanFigures, under uncapped: PlanFigures) -> Bool {
    capped.isLater(than: uncapped)
  }

  /// The steps up to the first that breaks what is essential, which is the last told.
  public func told(_ steps: [BalanceStep], under uncapped: PlanFigures) -> [BalanceStep] {
    let broken = steps.firstIndex { step in
      if case .figures(let figures) = step.outcome {
        isBroken(figures, under: uncapped)
      } else {
        false
      }
    }
    return broken.map { Array(steps[...$0]) } ?? steps
  }

  /// Plans one cap after another.
  /// - Parameter plan: plans a scenario, to the end.
  /// - Throws: what `plan` throws.
  public func balance(_ scenario: Scenario, plan: (Scenario) throws -> PlanFigures) throws
    -> Balance
  {
    let uncapped = try plan(scenario)
    var steps: [BalanceStep] = []
    for cap in caps(under: uncapped) {
      let figures = try plan(scenario.withEveryWeek(atMost: cap))
      steps.append(BalanceStep(cap: cap, outcome: .figures(figures)))
      if isBroken(figures, under: uncapped) { break }
    }
    return Balance(
      scenario: scenario.name, asOf: scenario.asOf, uncapped: .figures(uncapped), steps: steps)
  }
}
