internal import Conferences
internal import WorkingTime

/// What has gone wrong: chairs long-term sick, a room closed.
struct Crisis {
  let options: Options

  private static let roomClosedWeeks = 12

  func absences(in scenario: Scenario) -> [Absence] {
    let from = scenario.asOf + 1
    let away = scenario.chairs.prefix(options.chairsAway)
    var absences = away.map {
      Absence(
        wholeDays: from...scenario.horizonEnd, of: .chair($0.id), reason: "long-term absence")
    }
    if options.closesRoom, let room = roomToClose(scenario) {
      absences.append(
        Absence(
          wholeDays: from...(from + 7 * Self.roomClosedWeeks), of: .room(room.id),
          reason: "closed for repairs"))
    }
    return absences
  }

  /// The last meeting room of the venue that has most of them.
  private func roomToClose(_ scenario: Scenario) -> Room? {
    let meeting = scenario.rooms.filter { $0.kind == .meeting }
    return meeting.max { a, b in
      (count(meeting, a.venue), a.id) < (count(meeting, b.venue), b.id)
    }
  }

  private func count(_ rooms: [Room], _ venue: ID<Venue>) -> Int {
    rooms.count { $0.venue == venue }
  }
}
