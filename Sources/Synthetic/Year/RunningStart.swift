public import Conferences
public import WorkingTime

/// The calendar that simulated years start from: a unit's life played up to a Friday, as ``Generator``
/// does for a running calendar. Made once for any number of years.
public struct RunningStart: Sendable {
  /// As ``Kind/week`` has it on that day.
  public let scenario: Scenario
  let authority: Authority
  let unit: Unit
  let history: History

  /// - Parameters:
  ///   - seed: another one gives another unit with other families.
  ///   - asOf: the Friday.
  ///   - weeks: how many are going to be played, so that leave is granted for all of them.
  public init(authority: Authority, policy: Policy, seed: UInt64, asOf: Day, weeks: Int) {
    let span = Timespan(kind: .week, asOf: asOf)
    let first = asOf - 7 * Generator.weeksBefore
    let unit = Unit(authority: authority, seed: seed, days: first...(span.horizonEnd + 7 * weeks))
    var history = History(
      authority: authority, unit: unit, policy: policy, workingDays: WorkingDays(), seed: seed)
    for day in first.through(asOf) {
      history.play(
        day, demandPercent: 100,
        isBooking: day <= span.lastBooked && !unit.closures.contains { $0.contains(day) })
    }
    self.authority = authority
    self.unit = unit
    self.history = history
    scenario =
      Snapshot(
        authority: authority, kind: .week, options: Options(asOf: asOf), seed: seed, span: span,
        unit: unit, policy: policy, history: history, caseloads: history.caseloads
      ).scenario()
  }
}

extension Day {
  /// The days from this one to another, both included; none when that is earlier.
  func through(_ last: Day) -> [Day] { (0..<max(0, last - self + 1)).map { self + $0 } }
}
