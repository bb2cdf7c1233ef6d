/// What one column of the plain model decides. Conferences are told by their task's number, slots by
/// their slot's, people and rooms by their place in the scenario's tables.
enum PlainColumn: Sendable {
  /// Always 1: what fixed bookings cost hangs on it.
  case given
  case booked(conference: Int, slot: Int)
  case unplaced(conference: Int)
  /// Chairs one conference of the group that is held at the slot.
  case chair(Int, slot: Int, group: Int)
  case minuteTaker(Int, slot: Int)
  /// Holds one conference of the group that is held at the slot.
  case meetingRoom(Int, slot: Int, group: Int)
  /// Serves one family at the slot, to the end for a split conference.
  case familyRoom(Int, slot: Int, isToTheEnd: Bool)
  case professionalsRoom(Int, slot: Int)
  /// How many conferences at the slot go without a professionals' room.
  case noProfessionalsRoom(slot: Int)
  /// On duty on a day, told by the need's number.
  case duty(need: Int, chair: Int)
  /// How many places of duty nobody fills.
  case dutyUncovered(need: Int)
  /// The chair newly takes the family, told by the number of a conference of its.
  case familyTaken(conference: Int, chair: Int)
  /// How many families the chair holds over the limit.
  case overCaseload(chair: Int)
}
