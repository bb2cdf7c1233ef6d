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

  /// One for each size, the smallest first, each compared to the largest.
  var sentences: [(size: UnitSize, sentence: String)] {
    question.sizes.map { size in
      guard let largest = question.sizes.last, size != largest else {
        return (size, sentence(size))
      }
      return (size, sentence(size, comparedTo: largest))
    }
  }

  /// How many are enough, as far as these runs tell; none where there is one size only.
  var enough: [String] { EnoughWords(simulation: simulation).sentences }

  private func sentence(_ size: UnitSize) -> String {
    let years = simulation.years(of: size)
    return "With \(size.words) \(inTime(years)); \(kept(years))."
  }

  /// The same with how many runs are worse than with another size, each run beside its own.
  private func sentence(_ size: UnitSize, comparedTo base: UnitSize) -> String {
    let pairs = zip(simulation.years(of: size), simulation.years(of: base)).compactMap {
      pair -> (Int, Int)? in
      guard let own = YearMeasure.initial.hundredths(pair.0),
        let other = YearMeasure.initial.hundredths(pair.1)
      else { return nil }
      return (own, other)
    }
    let (fewer, more) = (pairs.count { $0 < $1 }, pairs.count { $0 > $1 })
    if fewer + more == 0 {
      return
        "\(sentence(size)) As many initial conferences are in time as with \(base.words) in each "
        + "of \(inWords(pairs.count, "run"))."
    }
    return "\(sentence(size)) Fewer initial conferences are in time than with \(base.words) in "
      + "\(fewer) of \(inWords(pairs.count, "run")), more in \(more)."
  }

  private func inTime(_ years: [SimulatedYear]) -> String {
    let reviews = share(.reviews, years).map { "\($0) reviewed on time" } ?? "no review is held"
    guard let initial = share(.initial, years) else {
      return "there are no initial conferences, and \(reviews)"
    }
    return "\(initial) of children at initial conferences are seen within 15 working days, and "
      + reviews
  }

  private func kept(_ years: [SimulatedYear]) -> String {
    let moved = YearMeasure.newDates.spread(years).map { YearMeasure.text($0.mean) } ?? "0"
    let keeping = share(.continuity, years).map { "\($0) of conferences keep the chair" }
    return
      "\(keeping ?? "no family had a chair before"), and \(moved) published dates move or are dropped"
  }

  /// "98.1 % (97.2 to 99)": the mean, and where most runs are; nil of nothing.
  private func share(_ measure: YearMeasure, _ years: [SimulatedYear]) -> String? {
    guard let spread = measure.spread(years) else { return nil }
    let mean = "\(YearMeasure.text(spread.mean)) %"
    guard years.count > 1, spread.low < spread.high else { return mean }
    return "\(mean) (\(YearMeasure.text(spread.low)) to \(YearMeasure.text(spread.high)))"
  }

  /// What there is to know before believing it.
  var notes: [String] {
    let unproven = simulation.years.reduce(0) { $0 + $1.weeksNotProven }
    let late = simulation.years.reduce(0) { $0 + $1.weeksLateNotProven }
    let weeks = simulation.years.count * question.weeks
    return [
      RunSpread(runs: question.runs).brackets,
      "Counted are conferences held in the weeks played, and those not held whose limit is past.",
    ]
      + (unproven == 0
        ? ["Every one of \(weeks) weekly plans is proven best."]
        : [
          "\(unproven) of \(weeks) weekly plans are not proven best, \(late) of them in who is late: "
            + "the work each may take ended."
        ])
  }
}
