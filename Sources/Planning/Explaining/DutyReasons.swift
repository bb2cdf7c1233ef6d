public import Conferences
internal import WorkingTime

/// Says why a duty day has fewer chairs than it wants: what keeps everybody else who takes duty from
/// it (D1, S17).
public struct DutyReasons {
  private struct Page: Hashable {
    let chair: ID<Chair>
    let day: Day
  }
  private let calendar: Calendar
  private let held: [Page: [CalendarEntry]]
  /// Duty days planned, those given not counted.
  private let planned: [ID<Chair>: Int]
  private let share: Int

  /// Chairs named for one cause; of more, the rest is counted.
  private static let mostNamed = 5

  public init(_ calendar: Calendar) {
    self.calendar = calendar
    let chaired = calendar.entries.compactMap { entry in
      entry.booking.chair.map { (Page(chair: $0, day: entry.day), entry) }
    }
    held = Dictionary(grouping: chaired, by: \.0).mapValues { $0.map(\.1) }
    let own = Set(calendar.duty).subtracting(calendar.register.givenDuty)
    planned = Dictionary(grouping: own, by: \.chair).mapValues(\.count)
    share = DutyRule.evenShare(calendar)
  }

  /// The days on which chairs are missing, in order.
  public var uncovered: [UncoveredDuty] {
    StandardsTier.dutyMissing(calendar).map {
      UncoveredDuty(day: $0.day, missing: $0.missing, reason: reason($0.day))
    }
  }

  private func reason(_ day: Day) -> String {
    let takers = calendar.scenario.chairs.filter(\.takesDuty)
    if takers.isEmpty { return "Nobody takes duty." }
    let onDuty = Set(calendar.duty)
    let others = takers.filter { !onDuty.contains(DutyDay(day: day, chair: $0.id)) }
    if others.isEmpty { return "Everybody who takes duty is on it already." }
    let obstacles = others.map { ($0, obstacle($0, day)) }
    return DutyObstacle.Kind.allCases.compactMap { kind in
      clause(kind, obstacles.filter { $0.1.kind == kind })
    }.joined(separator: "; ") + "."
  }

  /// "Chair 02 (leave) and Chair 04 are away".
  private func clause(_ kind: DutyObstacle.Kind, _ those: [(Chair, DutyObstacle)]) -> String? {
    if those.isEmpty { return nil }
    let names = those.map { chair, obstacle in
      Words.chair(chair.id) + (obstacle.detail.isEmpty ? "" : " (\(obstacle.detail))")
    }
    return "\(Words.list(names, most: Self.mostNamed)) \(kind.words(isOne: names.count == 1))"
  }

  private func obstacle(_ chair: Chair, _ day: Day) -> DutyObstacle {
    if chair.works.spans(on: day).isEmpty { return .off }
    if let absence = calendar.register.absence(of: .chair(chair.id), .wholeDay, on: day) {
      return .away(absence)
    }
    let chaired = held[Page(chair: chair.id, day: day)] ?? []
    if chaired.count > calendar.policy.whole(.dutyConferences) { return .chairing(chaired) }
    let days = planned[chair.id] ?? 0
    return days >= share ? .fullShare(days) : .nothing
  }
}
