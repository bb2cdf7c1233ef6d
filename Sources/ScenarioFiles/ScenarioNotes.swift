internal import Conferences
internal import WorkingTime

/// What is allowed and yet worth a second look: somebody who never works, a room nobody can use.
struct ScenarioNotes {
  let scenario: Scenario
  let tables: ScenarioTables
  let findings: Findings

  func find() {
    let days = workingDays
    let absences = Dictionary(grouping: scenario.absences, by: \.subject)
    for row in tables.rows(.chairs) {
      noteIdle(row, "chair", away: absences[.chair(ID(row.text("chair")))] ?? [], days)
    }
    for row in tables.rows(.minuteTakers) {
      let name = row.text("minute_taker")
      noteIdle(row, "minute_taker", away: absences[.minuteTaker(ID(name))] ?? [], days)
    }
    noteRooms()
    noteCrowds()
    for row in tables.rows(.unavailable) { noteAbsence(row) }
  }

  /// Days after which an absence is likelier a slip in the year than a long illness.
  private static let longestAbsence = 300

  /// A year mistyped makes an absence that does nothing, or far too much.
  private func noteAbsence(_ row: TableRow) {
    guard let from = UnavailableTable.day(row.text("from")),
      let to = UnavailableTable.day(row.text("to"))
    else { return }
    if to < scenario.asOf {
      row.note("to", "it ended before \(scenario.asOf) and changes nothing; is the year right?")
    } else if to - from > Self.longestAbsence {
      row.note("to", "away for \(to - from + 1) days, from \(from) to \(to); is the year right?")
    }
  }

  /// The working days that can still be booked.
  private var workingDays: [Day] {
    let from = scenario.workingDays.day(1, after: scenario.asOf)
    guard from <= scenario.horizonEnd else { return [] }
    return (from.number...scenario.horizonEnd.number).map { Day(number: $0) }.filter {
      scenario.workingDays.isWorkingDay($0) && scenario.closure(on: $0) == nil
    }
  }

  private func noteIdle(_ row: TableRow, _ column: String, away: [Absence], _ days: [Day]) {
    let name = row.text(column)
    guard let works = row.pattern("works") else { return }
    let isSeen = days.contains { day in
      works.spans(on: day).contains { span in
        !away.contains { $0.span(on: day)?.covers(span) ?? false }
      }
    }
    if isSeen { return }
    let doesWork = days.contains { !works.spans(on: $0).isEmpty }
    row.note(
      "works",
      "\(name) \(doesWork ? "is away all the time planned" : "works on no day that is planned"), "
        + "\(scenario.asOf) to \(scenario.horizonEnd)")
  }

  private func noteRooms() {
    let least = scenario.policy.whole(.roomMinimumCapacity)
    let wanted = scenario.policy.roomFacilities
    let rooms = Dictionary(
      scenario.rooms.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    for row in tables.rows(.rooms) {
      let id = Room.id(venue: ID(row.text("venue")), name: row.text("room"))
      guard let room = rooms[id.text], room.kind == .meeting else { continue }
      if room.capacity < least {
        row.note(
          "capacity",
          "\(id) is too small for any conference: it has \(room.capacity) places, and the policy "
            + "asks for \(least)")
      }
      let lacking = wanted.subtracting(room.facilities).sorted()
      if !lacking.isEmpty {
        row.note(
          "facilities",
          "\(id) is of no use: the policy asks every meeting room for "
            + lacking.map(\.words).joined(separator: " and "))
      }
    }
  }

  /// Conferences with more people than any room of their venues holds.
  private func noteCrowds() {
    let conferences = Dictionary(
      scenario.conferences.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    let meeting = scenario.rooms.filter { $0.kind == .meeting }
    let largest = Dictionary(
      meeting.map { ($0.venue, $0.capacity) }, uniquingKeysWith: { max($0, $1) })
    for row in tables.rows(.conferences) {
      guard let conference = conferences[row.text("conference")], conference.mode != .remote else {
        continue
      }
      let venues = conference.venues.isEmpty ? scenario.venues.map(\.id) : conference.venues
      let capacity = venues.compactMap { largest[$0] }.max() ?? 0
      if conference.attendees > capacity {
        row.note(
          "attendees",
          "\(conference.attendees) people, and the largest meeting room of its venues has "
            + "\(capacity) places")
      }
    }
  }
}
