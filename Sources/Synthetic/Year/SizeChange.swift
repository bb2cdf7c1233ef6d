internal import Conferences
internal import WorkingTime

/// Chairs and meeting rooms more or fewer than a made-up unit has.
struct SizeChange {
  let authority: Authority
  let size: UnitSize

  private static let seatsAdded = 12

  /// The last chairs leave, or others come who work full time and have no family yet; the last room
  /// of the venue that has most goes, or others are built at the main one, with a room for the family.
  func applied(to scenario: Scenario) -> Scenario {
    let whatIf = WhatIf(
      name: "", what: "", changes: chairChanges(scenario) + roomChanges(scenario))
    do { return try whatIf.applied(to: scenario) } catch { preconditionFailure(error.message) }
  }

  private func chairChanges(_ scenario: Scenario) -> [WhatIf.Change] {
    let there = scenario.chairs
    return there.dropFirst(size.chairs).map { .chair(.remove($0.id)) }
      + (there.count..<max(there.count, size.chairs)).map { number in
        .chair(
          .add(
            Chair(
              id: ID(numbered("Chair ", number + 1, width: 2)), works: .workingWeek,
              trained: [Chair.harmOutsideHome])))
      }
  }

  private func roomChanges(_ scenario: Scenario) -> [WhatIf.Change] {
    var meeting = scenario.rooms.filter { $0.kind == .meeting }
    var changes: [WhatIf.Change] = []
    while meeting.count > size.rooms, let last = lastRoom(meeting) {
      meeting.removeAll { $0.id == last.id }
      changes.append(.room(.remove(last.id)))
    }
    for number in 0..<max(0, size.rooms - meeting.count) {
      changes += added(number + 1, at: scenario.venues[0].id)
    }
    return changes
  }

  private func lastRoom(_ rooms: [Room]) -> Room? {
    let counts = Dictionary(grouping: rooms, by: \.venue).mapValues(\.count)
    return rooms.max { a, b in (counts[a.venue]!, a.id) < (counts[b.venue]!, b.id) }
  }

  private func added(_ number: Int, at venue: ID<Venue>) -> [WhatIf.Change] {
    [
      .room(
        .add(
          Room(
            venue: venue, name: "Added room \(number)", kind: .meeting, capacity: Self.seatsAdded,
            facilities: [.network, .typist, .video, .stepFree]))),
      .room(
        .add(
          Room(
            venue: venue, name: "Added family \(number)", kind: .family, capacity: 6,
            facilities: []))),
    ]
  }
}
