import Conferences
import WorkingTime

/// Tiny scenarios by chance, with every feature of the contract mixed, and somewhat larger ones of the
/// same make: the same seed gives the same scenario.
struct TinyScenarios {
  var dice: Dice
  var scenario: Scenario
  let isTiny: Bool

  static func scenario(seed: Int) -> Scenario {
    var maker = TinyScenarios(seed: seed, isTiny: true)
    maker.fill()
    maker.dropConferences()
    return maker.scenario
  }

  /// Eight to fifteen conferences: too many to try every plan.
  static func largerScenario(seed: Int) -> Scenario {
    var maker = TinyScenarios(seed: seed, isTiny: false)
    maker.fill()
    return maker.scenario
  }

  private mutating func fill() {
    addPlaces()
    addPeople()
    addConferences()
    addBookings()
    addAbsences()
    addDuty()
  }

  /// Combinations of choices up to which every one can be tried.
  private static let mostCombinations = 1_000_000

  /// Keeps the search small: conferences go, from the last, until few combinations are left.
  private mutating func dropConferences() {
    let choices = Choices(contract: Contract(scenario))
    let counts = scenario.conferences.indices.map { choices.all(of: $0).count + 1 }
    var kept = counts.count
    while counts.prefix(kept).reduce(1, *) > Self.mostCombinations { kept -= 1 }
    let dropped = Set(scenario.conferences.dropFirst(kept).map(\.id))
    scenario.conferences.removeAll { dropped.contains($0.id) }
    scenario.bookings.removeAll { dropped.contains($0.conference) }
  }

  private init(seed: Int, isTiny: Bool) {
    self.isTiny = isTiny
    dice = Dice(seed: seed)
    let policy = TinyPolicy.varied(&dice)
    let asOf = Day(year: 2026, month: 12, dayOfMonth: 1)! + dice.below(190)
    let horizonEnd = asOf + dice.pick(isTiny ? [4, 6, 7, 8, 9, 11] : [14, 18, 21])
    var closures: [Closure] = []
    if dice.chance(15) {
      let from = asOf + 1 + dice.below(7)
      closures = [Closure(from: from, to: from + dice.below(2))]
    }
    scenario = Scenario(
      name: "Tiny \(seed)", asOf: asOf, horizonEnd: horizonEnd, policy: policy, closures: closures,
      extraBankHolidays: dice.chance(8) ? [asOf + 1 + dice.below(7)] : [])
  }

  /// A day after `as_of` and up to the horizon's end, mostly no weekend.
  mutating func day(earlier: Int = 0) -> Day {
    let first = scenario.asOf + 1 - earlier
    var day = first
    for _ in 0..<9 {
      day = first + dice.below(scenario.horizonEnd - first + 1)
      if !day.weekday.isWeekend { break }
    }
    return day
  }

  func pattern(_ text: String) -> WeeklyPattern { try! WeeklyPattern(reading: text) }

  func time(_ text: String) -> TimeOfDay { TimeOfDay(reading: text)! }

  mutating func works() -> WeeklyPattern {
    pattern(
      dice.pick([
        "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Thu",
        "Mon-Wed; Thu 09:00-13:30",
        "Tue-Fri 09:00-17:00", "Mon,Wed,Fri", "Mon-Fri 09:15-15:00",
      ]))
  }
}
