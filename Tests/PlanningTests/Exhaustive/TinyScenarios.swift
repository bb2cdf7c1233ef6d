import Conferences
import WorkingTime

/// Tiny scenarios by chance, with every feature of the contract mixed, and somewhat larger ones of the
/// same make: the same seed gives the same scenario.
struct TinyScenarios {
  var dice: Dice
  var scenario: Scenario
  let shape: TinyShape

  /// Seeds whose scenarios are crowded; those before are tiny in every way.
  static let crowded = 800..<1200
  /// Every seed whose plan is compared with exhaustive search.
  static let seeds = 0..<crowded.upperBound

  static func scenario(seed: Int) -> Scenario {
    var maker = TinyScenarios(seed: seed, crowded.contains(seed) ? .crowded : .tiny)
    maker.fill()
    maker.dropConferences()
    return maker.scenario
  }

  /// Too large to try every plan.
  static func largerScenario(seed: Int) -> Scenario {
    var maker = TinyScenarios(seed: seed, .larger)
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

  /// Keeps the search small: conferences go, from the last, until few combinations are left.
  private mutating func dropConferences() {
    let choices = Choices(contract: Contract(scenario))
    let counts = scenario.conferences.indices.map { choices.all(of: $0).count + 1 }
    var kept = counts.count
    while counts.prefix(kept).reduce(1, *) > shape.mostCombinations { kept -= 1 }
    let dropped = Set(scenario.conferences.dropFirst(kept).map(\.id))
    scenario.conferences.removeAll { dropped.contains($0.id) }
    scenario.bookings.removeAll { dropped.contains($0.conference) }
  }

  private init(seed: Int, _ shape: TinyShape) {
    self.shape = shape
    dice = Dice(seed: seed)
    let policy = TinyPolicy.varied(&dice, shape)
    let asOf = Day(year: 2026, month: 12, dayOfMonth: 1)! + dice.below(190)
    let horizonEnd = asOf + dice.pick(shape.horizon)
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
    pattern(dice.pick(TinyShape.patterns))
  }
}
