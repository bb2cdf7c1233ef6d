public import Conferences
public import WorkingTime

/// What a column of the plain model means, in the scenario's own names; what does not apply is nil.
public struct PlainColumnMeaning: Sendable {
  /// What is decided; the raw value is the name in files.
  public enum Kind: String, CaseIterable, Sendable {
    case given, booked, unplaced, chair
    case minuteTaker = "minute_taker"
    case meetingRoom = "meeting_room"
    case familyRoom = "family_room"
    case familyRoomToTheEnd = "family_room_to_the_end"
    case professionalsRoom = "professionals_room"
    case noProfessionalsRoom = "no_professionals_room"
    case duty
    case dutyUncovered = "duty_uncovered"
    case familyTaken = "family_taken"
    case overCaseload = "over_caseload"
  }

  public let kind: Kind
  public var conference: ID<Conference>?
  public var family: ID<Family>?
  public var day: Day?
  /// Start to end of the conference.
  public var span: Span?
  /// Nil also when remote.
  public var venue: ID<Venue>?
  /// Conferences of one group at one slot are chaired by whichever of its chairs.
  public var chairGroup: Int?
  /// Conferences of one group at one slot are held in whichever of its meeting rooms.
  public var roomGroup: Int?
  public var chair: ID<Chair>?
  public var minuteTaker: ID<MinuteTaker>?
  public var room: ID<Room>?

  init(_ kind: Kind) { self.kind = kind }
}

extension PlainModel {
  /// - Parameter column: from 0 to ``columnCount`` - 1.
  public func meaning(ofColumn column: Int) -> PlainColumnMeaning {
    switch columns[column] {
    case .given: PlainColumnMeaning(.given)
    case .booked(let conference, let slot):
      made(.booked, slot: slot) {
        $0.conference = conferences[conference].id
        $0.chairGroup = chairGroup[conference] + 1
        $0.roomGroup = roomGroup[conference].map { $0 + 1 }
      }
    case .unplaced(let conference): made(.unplaced) { $0.conference = conferences[conference].id }
    case .chair(let chair, let slot, let group):
      made(.chair, slot: slot) {
        $0.chair = scenario.chairs[chair].id
        $0.chairGroup = group + 1
      }
    case .minuteTaker(let taker, let slot):
      made(.minuteTaker, slot: slot) { $0.minuteTaker = scenario.minuteTakers[taker].id }
    case .meetingRoom(let room, let slot, let group):
      made(.meetingRoom, slot: slot, room: room) { $0.roomGroup = group + 1 }
    case .familyRoom(let room, let slot, let isToTheEnd):
      made(isToTheEnd ? .familyRoomToTheEnd : .familyRoom, slot: slot, room: room)
    case .professionalsRoom(let room, let slot): made(.professionalsRoom, slot: slot, room: room)
    case .noProfessionalsRoom(let slot): made(.noProfessionalsRoom, slot: slot)
    case .duty(let need, let chair):
      made(.duty) {
        $0.day = dutyDays[need]
        $0.chair = scenario.chairs[chair].id
      }
    case .dutyUncovered(let need): made(.dutyUncovered) { $0.day = dutyDays[need] }
    case .familyTaken(let conference, let chair):
      made(.familyTaken) {
        $0.family = conferences[conference].family
        $0.chair = scenario.chairs[chair].id
      }
    case .overCaseload(let chair): made(.overCaseload) { $0.chair = scenario.chairs[chair].id }
    }
  }

  private func made(
    _ kind: PlainColumnMeaning.Kind, slot: Int? = nil, room: Int? = nil,
    _ fill: (inout PlainColumnMeaning) -> Void = { _ in }
  ) -> PlainColumnMeaning {
    var meaning = PlainColumnMeaning(kind)
    if let slot = slot.map({ slots[$0] }) {
      meaning.day = days[slot.day]
      meaning.span = slot.span
      meaning.venue = slot.venue.map { scenario.venues[$0].id }
    }
    meaning.room = room.map { scenario.rooms[$0].id }
    fill(&meaning)
    return meaning
  }
}
