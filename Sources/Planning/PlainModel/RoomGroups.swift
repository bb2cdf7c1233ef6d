/// Conferences that the same meeting rooms suit. At one slot it is the same which of them a room
/// holds, so the model counts them together.
struct RoomGroups {
  /// The rooms that suit each group.
  private(set) var groups: [Bits] = []
  /// By conference: its group's number; nil for a remote one.
  private(set) var ofConference: [Int?] = []

  init(_ setting: PlainSetting) {
    var known: [[Int]: Int] = [:]
    for task in setting.tasks {
      guard !task.isRemote else {
        ofConference.append(nil)
        continue
      }
      let rooms = task.suitableRooms.members
      let number = known[rooms] ?? groups.count
      if number == groups.count { groups.append(task.suitableRooms) }
      known[rooms] = number
      ofConference.append(number)
    }
  }
}
