internal import Conferences
internal import WorkingTime

/// Who is known on a Friday to be ill from the next week on, and what leave was entered in the week
/// that ends. Drawn for each person and week by itself, so that it is the same for units of any size.
struct WeeklyAbsences {
  /// As of the Friday.
  let scenario: Scenario
  let seed: UInt64

  /// The reason of an illness.
  static let ill = "ill"

  /// Two people in a hundred fall ill each week, for eight working days on average: about three working
  /// days in a hundred. An assumption, on no published figure.
  private static let fallIllPercent = 2
  /// A day or two of leave entered late, for weeks in which bookings may be published already.
  private static let lateLeavePercent = 2

  var all: [Absence] {
    let people: [Subject] =
      scenario.chairs.map { .chair($0.id) } + scenario.minuteTakers.map { .minuteTaker($0.id) }
      + scenario.workers.map { .worker($0.id) }
    return people.flatMap(absences)
  }

  private func absences(of person: Subject) -> [Absence] {
    var random = RandomStream(
      seed: seed, for: "absence of \(person.name) \(scenario.asOf.number)")
    var absences: [Absence] = []
    if random.chance(percent: Self.fallIllPercent) {
      let days = random.pick(weighted: [(65, 5), (25, 12), (10, 33)])
      let monday = scenario.asOf + 3
      absences.append(
        Absence(wholeDays: monday...(monday + days - 1), of: person, reason: Self.ill))
    }
    if random.chance(percent: Self.lateLeavePercent) {
      let first = scenario.asOf + random.within(17...112)
      absences.append(
        Absence(
          wholeDays: first...(first + random.below(2)), of: person, reason: "leave, entered late"))
    }
    return absences
  }
}
