internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let bookings = TableLayout(
    "bookings.csv", isRequired: false, cells: ["conference", "status", "date", "start"],
    columns: [
      "venue", "room", "family_rooms", "professionals_room", "chair", "minute_taker",
    ])
}

/// `bookings.csv`: the calendar as it is.
struct BookingsTable {
  let references: References

  func booking(_ row: TableRow) -> Booking? {
    _ = row.needed("conference")
    let conference: ID<Conference>? = row.reference(
      "conference", to: references.conferences)
    let status = row.needed("status", CellForm.choice(Booking.Status.self))
    let day = row.needed("date", CellForm.day)
    let start = row.needed("start", CellForm.time)
    let venue: ID<Venue>? = row.reference("venue", to: references.venues)
    let room = room(row, "room", row.text("room"), at: venue)
    let familyRooms = row.list("family_rooms").compactMap {
      self.room(row, "family_rooms", $0, at: venue)
    }
    let professionals = self.room(
      row, "professionals_room", row.text("professionals_room"), at: venue)
    let chair: ID<Chair>? = row.reference("chair", to: references.chairs)
    let minuteTaker: ID<MinuteTaker>? = row.reference(
      "minute_taker", to: references.minuteTakers)
    guard let conference, let status, let day, let start else { return nil }
    return Booking(
      conference: conference, status: status, day: day, start: start, venue: venue, room: room,
      familyRooms: familyRooms, professionalsRoom: professionals, chair: chair,
      minuteTaker: minuteTaker)
  }

  /// A room is named as at its venue, or `VENUE/ROOM`.
  private func room(_ row: TableRow, _ column: String, _ name: String, at venue: ID<Venue>?)
    -> ID<Room>?
  {
    if name.isEmpty { return nil }
    let isWhole = venue.map { name.hasPrefix($0.text + "/") } ?? true
    let whole = isWhole ? name : Room.id(venue: venue ?? ID(""), name: name).text
    let isVenueKnown = venue.map { references.venues.contains($0.text) } ?? true
    if isVenueKnown, let fault = references.rooms.fault(whole) { row.error(column, fault) }
    return ID(whole)
  }

  /// What to say, once and at the first of them, of bookings most of whose conferences are unknown:
  /// they are another scenario's. Nil for those of this one, mistakes included.
  static func strangers(in rows: [TableRow], references: References) -> (
    row: TableRow, words: String
  )? {
    let named = rows.filter { !$0.text("conference").isEmpty }
    let unknown = named.filter { !references.conferences.contains($0.text("conference")) }
    guard unknown.count > 1, 2 * unknown.count > named.count, let first = unknown.first else {
      return nil
    }
    return (
      first,
      "\"\(first.text("conference"))\" is not in \(references.conferences.file), nor are "
        + "\(unknown.count - 1) more of these \(named.count) conferences: the bookings are of another "
        + "scenario; name the folder they were made for instead of this one's"
    )
  }

  static func cells(_ booking: Booking) -> [String] {
    let room: (ID<Room>) -> String = { plain($0, at: booking.venue) }
    return [
      booking.conference.text, booking.status.rawValue, booking.day.description,
      booking.start.description, booking.venue?.text ?? "", booking.room.map(room) ?? "",
      CellWriter.list(booking.familyRooms.map(room)),
      booking.professionalsRoom.map(room) ?? "", booking.chair?.text ?? "",
      booking.minuteTaker?.text ?? "",
    ]
  }

  /// A room's name without its venue where the booking says the venue anyway.
  private static func plain(_ room: ID<Room>, at venue: ID<Venue>?) -> String {
    guard let venue, room.text.hasPrefix(venue.text + "/") else { return room.text }
    let name = String(room.text.dropFirst(venue.text.count + 1))
    return name.hasPrefix(venue.text + "/") ? room.text : name
  }
}
