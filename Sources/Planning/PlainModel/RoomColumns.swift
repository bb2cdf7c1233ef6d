internal import Conferences
internal import LinearModels
internal import WorkingTime

/// Which rooms are used (H6, H7, H8): a column for every slot and room, by what conferences at the
/// slot ask of it; a remote conference asks for none.
struct RoomColumns {
  private let setting: PlainSetting
  private let booked: BookedColumns
  private var holdings: [[PlainHolding]]

  init(
    _ setting: PlainSetting, _ groups: RoomGroups, _ booked: BookedColumns,
    _ draft: inout PlainDraft
  ) {
    self.setting = setting
    self.booked = booked
    holdings = Array(repeating: [], count: setting.ground.scenario.rooms.count)
    let slots = setting.slots.indices.filter {
      setting.slots[$0].venue != nil && !booked.ofSlot[$0].isEmpty
    }
    for slot in slots { addMeetingRooms(groups, at: slot, &draft) }
    for slot in slots { addFamilyRooms(at: slot, &draft) }
    for slot in slots { addProfessionalsRooms(at: slot, &draft) }
    var cliques = StayCliques(travel: nil)
    for held in holdings { draft.requireOneAtATime(.room, held, &cliques) }
  }

  private mutating func addMeetingRooms(
    _ groups: RoomGroups, at place: Int, _ draft: inout PlainDraft
  ) {
    let slot = setting.slots[place]
    for (group, columns) in booked.groups(at: place, setting, by: { groups.ofConference[$0] }) {
      let rooms = slot.meetingRooms.members.filter(groups.groups[group].contains).map {
        add(.meetingRoom($0, slot: place, group: group), $0, slot, slot.span, 1, &draft)
      }
      draft.require(.oneMeetingRoom, rooms, equal: columns)
    }
  }

  private mutating func addFamilyRooms(at place: Int, _ draft: inout PlainDraft) {
    let slot = setting.slots[place]
    let families = booked.groups(at: place, setting) {
      setting.tasks[$0].conference.familyRoomsNeeded
    }
    for (needed, columns) in families where needed > 0 {
      let isSplit = needed > 1
      let span = setting.ground.attendance.family(slot.span, isSplit: isSplit)
      let rooms = (isSplit ? slot.familyRoomsThroughout : slot.familyRooms).members.map {
        add(
          .familyRoom($0, slot: place, isToTheEnd: isSplit), $0, slot, span, columns.count, &draft)
      }
      draft.require(.familyRooms, rooms, equal: columns, each: needed)
    }
  }

  /// Where the venue has none that is free, that is a cost of the booking itself.
  private mutating func addProfessionalsRooms(at place: Int, _ draft: inout PlainDraft) {
    let slot = setting.slots[place]
    guard !slot.professionalsRooms.isEmpty else { return }
    let columns = booked.ofSlot[place]
    let span = setting.ground.attendance.professionals(slot.span)
    let rooms = slot.professionalsRooms.members.map {
      add(.professionalsRoom($0, slot: place), $0, slot, span, columns.count, &draft)
    }
    let without = draft.add(
      .noProfessionalsRoom(slot: place), atMost: columns.count,
      costs: setting.costs.standard(.noProfessionalsRoom))
    draft.require(.professionalsRoom, rooms + [without], equal: columns)
  }

  /// - Parameter most: how many conferences at the slot could use the room, were it held for no time.
  private mutating func add(
    _ column: PlainColumn, _ room: Int, _ slot: Slot, _ span: Span, _ most: Int,
    _ draft: inout PlainDraft
  ) -> VariableIndex {
    let index = draft.add(column, atMost: span.isEmpty ? most : 1)
    let stay = Stay(span: span, venue: slot.venue)
    holdings[room].append(
      PlainHolding(day: slot.day, stay: stay, column: index, choice: index.position))
    return index
  }
}
