internal import Conferences
internal import WorkingTime

/// Other times for an absence, as many working days long.
extension Absence {
  /// Working days that an absence may be put off, or brought forward, at most.
  private static let furthest = 60
  /// The same in weeks.
  private static let furthestWeeks = 12

  /// The nearest first; of an absence of several days, those that begin on the same weekday before all
  /// others, since whoever asks for a week wants a week.
  func otherTimes(_ scenario: Scenario) -> [Absence] {
    let weeks = from.day == lastDay ? [] : Self.each(Self.furthestWeeks) { byWeeks($0, scenario) }
    let days = Self.each(Self.furthest) { byWorkingDays($0, scenario) }
    return weeks + days.filter { !weeks.contains($0) }
  }

  /// Later, then earlier, further and further away.
  private static func each(_ furthest: Int, _ shifted: (Int) -> Absence?) -> [Absence] {
    (1...furthest).flatMap { [shifted($0), shifted(-$0)].compactMap(\.self) }
  }

  private func byWeeks(_ weeks: Int, _ scenario: Scenario) -> Absence? {
    let (first, last) = (from.day + 7 * weeks, lastDay + 7 * weeks)
    let count = scenario.workingDays
    guard count.count(from: first - 1, to: last) == count.count(from: from.day - 1, to: lastDay)
    else { return nil }
    return moved(to: first, last, scenario)
  }

  private func byWorkingDays(_ days: Int, _ scenario: Scenario) -> Absence? {
    let count = scenario.workingDays
    func shifted(_ day: Day) -> Day {
      days > 0 ? count.day(days, after: day) : count.day(-days, before: day)
    }
    return moved(to: shifted(from.day), shifted(lastDay), scenario)
  }

  /// Nil where that would begin on or before the day of planning, or end after the last day that can be
  /// booked.
  private func moved(to first: Day, _ last: Day, _ scenario: Scenario) -> Absence? {
    guard first > scenario.asOf, last <= scenario.horizonEnd else { return nil }
    return Absence(
      subject: subject, from: Moment(first, from.time),
      to: to.time == .midnight ? Moment(last + 1, .midnight) : Moment(last, to.time),
      reason: reason)
  }

  /// The last day that it takes part of.
  var lastDay: Day { to.time == .midnight ? to.day - 1 : to.day }
}

/// What is odd about the time of an absence.
extension Scenario {
  /// That nothing can be hit by it, in sentences.
  func oddities(of absence: Absence) -> [String] {
    if absence.from.day > horizonEnd {
      return [
        "That is after \(horizonEnd.british), the last day that can be booked, so nothing is known "
          + "of it yet."
      ]
    }
    let days = absence.from.day...max(absence.from.day, absence.lastDay)
    let isIdle = (days.lowerBound.number...days.upperBound.number).allSatisfy {
      let day = Day(number: $0)
      return !workingDays.isWorkingDay(day) || closure(on: day) != nil
    }
    return isIdle ? ["No working day is in it; see that the dates are right."] : []
  }
}
