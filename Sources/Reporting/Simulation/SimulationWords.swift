internal import Conferences
internal import WorkingTime

/// A simulation in sentences: "With 14 chairs and 3 meeting rooms 91.2 % of children's initial
/// conferences are within 15 working days …".
struct SimulationWords {
  let simulation: Simulation

  private var question: SimulationQuestion { simulation.question }

  var headline: String {
    "\(question.authority), made up: \(inWords(question.weeks, "week")) after \(question.asOf), "
      + "\(inWords(question.runs, "run")), seed \(question.seed)."
  }

  /// One for each size, the largest first, each after it compared to it.
  var sentences: [(size: UnitSize, sentence: String)] {
    let sizes = Array(question.sizes.reversed())
    return sizes.enumerated().map { place, size in
      (size, place == 0 ? sentence(size) : sentence(size, comparedTo: sizes[0]))
    }
  }

  private func sentence(_ size: UnitSize) -> String {
    let years = simulation.years(of: size)
    return "With \(size.words) \(inTime(years)); \(kept(years))."
  }

  private func sentence(_ size: UnitSize, comparedTo base: UnitSize) -> String {
    let years = simulation.years(of: size)
    let others = simulation.years(of: base)
    let fewer = zip(years, others).count { year, other in
      (YearMeasure.initial.hundredths(year) ?? 0) < (YearMeasure.initial.hundredths(other) ?? 0)
    }
    return
      "With \(size.words) \(inTime(years)); \(kept(years)). Initial conferences are worse than "
      + "with \(base.words) in \(fewer) of \(inWords(years.count, "run"))."
  }

  private func inTime(_ years: [SimulatedYear]) -> String {
    "\(share(.initial, years)) of children at initial conferences are seen within 15 working days, "
      + "and \(share(.reviews, years)) reviewed on time"
  }

  private func kept(_ years: [SimulatedYear]) -> String {
    let told = YearMeasure.toldAgain.spread(years).map { YearMeasure.text($0.mean) } ?? "0"
    return
      "\(share(.continuity, years)) of conferences keep the chair, and \(told) families are told "
      + "again"
  }

  /// "98.1 % (97.2 to 99)": the mean, and where nine runs in ten are.
  private func share(_ measure: YearMeasure, _ years: [SimulatedYear]) -> String {
    guard let spread = measure.spread(years) else { return "none" }
    let mean = "\(YearMeasure.text(spread.mean)) %"
    guard years.count > 1, spread.low < spread.high else { return mean }
    return "\(mean) (\(YearMeasure.text(spread.low)) to \(YearMeasure.text(spread.high)))"
  }

  /// What there is to know before believing it.
  var notes: [String] {
    let unproven = simulation.years.reduce(0) { $0 + $1.weeksNotProven }
    let weeks = simulation.years.count * question.weeks
    return [
      "In brackets: one run in twenty is at or below the first figure, one in twenty at or above the "
        + "second.",
      "Counted are conferences held in the weeks played, and those not held whose limit is past.",
    ]
      + (unproven == 0
        ? ["Every one of \(weeks) weekly plans is proven best."]
        : [
          "\(unproven) of \(weeks) weekly plans are not proven best: the work each may take ended."
        ])
  }
}
