internal import Conferences

/// What a conference needs of every opening, looked up once for all of them.
struct OpeningNeeds {
  let conference: Conference
  /// The workers held, managers included, by their places in the table.
  let workers: [Int]
  /// Required agencies, by their places in the table.
  let agencies: [Int]
  let meetingRoom: MeetingRoomRule.Wants
  /// Whether a room could be its meeting room, by its place in the table.
  let suits: [Bool]

  init(_ conference: Conference, _ register: Register) {
    self.conference = conference
    workers = register.reader.workers(of: conference).compactMap(register.workers.place)
    agencies = Set(conference.required).sorted().compactMap(register.agencies.place)
    let wants = MeetingRoomRule.wants(conference, register.scenario.policy)
    meetingRoom = wants
    suits = register.rooms.rows.map { $0.kind == .meeting && wants.accepts($0) }
  }
}
