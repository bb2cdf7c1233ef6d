public import Conferences
internal import WorkingTime

/// Makes plainly made-up scenarios of an authority's size. The same authority, kind, seed, options
/// and policy give the same scenario, to the byte.
///
/// It plays more than two years of a unit's life up to the day of the plan, so that families, chairs, reviews
/// and what is published hang together, and then lets go of the past.
public struct Generator: Sendable {
  private let authority: Authority
  private let kind: Kind
  private let seed: UInt64
  private let options: Options

  /// How the note of every scenario made here begins.
  public static let mark = "Made up by quorate generate"

  /// Weeks played before the day of the plan: hardly a plan lasts longer.
  static let weeksBefore = 117

  /// - Parameter options: with no more chairs away than ``Authority/mostChairsAway``.
  public init(authority: Authority, kind: Kind, seed: UInt64, options: Options = Options()) {
    precondition(
      (0...authority.mostChairsAway).contains(options.chairsAway), "no such number of chairs away")
    self.authority = authority
    self.kind = kind
    self.seed = seed
    self.options = options
  }

  /// - Parameter policy: the rules by which the clerk books and the plan is to be made.
  public func scenario(policy: Policy) -> Scenario {
    let span = Timespan(kind: kind, asOf: options.asOf)
    let first = options.asOf - 7 * Self.weeksBefore
    let unit = Unit(authority: authority, seed: seed, days: first...span.horizonEnd)
    var history = History(
      authority: authority, unit: unit, policy: policy, workingDays: WorkingDays(), seed: seed)
    var caseloads: [ID<Chair>: Int] = [:]
    for number in 0...(span.lastPlayed - first) {
      let day = first + number
      history.play(
        day, demandPercent: day > span.demandAfter ? options.demandPercent : 100,
        isBooking: day <= span.lastBooked && !unit.closures.contains { $0.contains(day) })
      if day == options.asOf { caseloads = history.caseloads }
    }
    let snapshot = Snapshot(
      authority: authority, kind: kind, options: options, seed: seed, span: span, unit: unit,
      policy: policy, history: history, caseloads: caseloads)
    return snapshot.scenario()
  }
}

/// The days that matter to one kind of scenario.
struct Timespan {
  let horizonEnd: Day
  /// The last day of the unit's life that is played.
  let lastPlayed: Day
  /// The last day on which the clerk books; what comes later waits on the desk.
  let lastBooked: Day
  /// Demand differs from the ordinary after this day.
  let demandAfter: Day

  /// Thirty-two weeks: reviews are booked about six months ahead, and a month more.
  private static let horizonWeeks = 32

  init(kind: Kind, asOf: Day) {
    switch kind {
    case .week:
      self.init(
        horizonEnd: asOf + 7 * Self.horizonWeeks, lastPlayed: asOf, lastBooked: asOf - 7,
        demandAfter: asOf - 7)
    case .crisis:
      self.init(
        horizonEnd: asOf + 7 * Self.horizonWeeks, lastPlayed: asOf, lastBooked: asOf - 14,
        demandAfter: asOf - 21)
    case .season(let weeks):
      let last = asOf + 7 * weeks
      self.init(
        horizonEnd: last + 14, lastPlayed: last, lastBooked: last, demandAfter: asOf - 21)
    }
  }

  private init(horizonEnd: Day, lastPlayed: Day, lastBooked: Day, demandAfter: Day) {
    self.horizonEnd = horizonEnd
    self.lastPlayed = lastPlayed
    self.lastBooked = lastBooked
    self.demandAfter = demandAfter
  }
}
