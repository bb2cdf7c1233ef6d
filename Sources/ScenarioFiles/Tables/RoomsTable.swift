internal import Conferences

extension TableLayout {
  static let rooms = TableLayout(
    "rooms.csv", cells: ["venue", "room", "kind", "capacity"], optional: ["facilities"])
}

/// `rooms.csv`: meeting rooms, family rooms and professionals' rooms.
enum RoomsTable {
  static func room(_ row: TableRow, references: References) -> Room? {
    _ = row.needed("venue")
    let venue: ID<Venue>? = row.reference("venue", to: references.venues)
    let name = row.newName("room")
    let kind = row.needed("kind", CellForm.choice(Room.Kind.self))
    let capacity = row.needed("capacity", CellForm.whole(atLeast: 0))
    let facilities = row.list("facilities", CellForm.choice(Facility.self))
    guard let venue, let name, let kind, let capacity,
      references.rooms.isDefined(Room.id(venue: venue, name: name).text, by: row)
    else { return nil }
    return Room(
      venue: venue, name: name, kind: kind, capacity: capacity, facilities: Set(facilities))
  }

  static func cells(_ room: Room) -> [String] {
    [
      room.venue.text, room.name, room.kind.rawValue, String(room.capacity),
      CellWriter.list(room.facilities.sorted().map(\.rawValue)),
    ]
  }
}
