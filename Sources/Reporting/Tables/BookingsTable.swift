internal import Conferences
internal import WorkingTime

/// `bookings.csv`: the contract's table, so that a plan is the next scenario's input.
enum BookingsTable {
  static let header = [
    "conference", "status", "date", "start", "venue", "room", "family_rooms",
    "professionals_room", "chair", "minute_taker",
  ]

  static func bytes(_ plan: Plan) -> [UInt8] {
    var table = CSVText(header: header)
    for booking in plan.bookings.sorted(by: { $0.conference < $1.conference }) {
      table.add(cells(booking))
    }
    return table.bytes
  }

  private static func cells(_ booking: Booking) -> [String] {
    let name = { (room: ID<Room>) in room.name(at: booking.venue) }
    return [
      booking.conference.text, booking.status.rawValue, booking.day.description,
      booking.start.description, booking.venue?.text ?? "", booking.room.map(name) ?? "",
      booking.familyRooms.map(name).joined(separator: ";"),
      booking.professionalsRoom.map(name) ?? "", booking.chair?.text ?? "",
      booking.minuteTaker?.text ?? "",
    ]
  }
}

extension ID where Subject == Room {
  /// The plain name where the venue is said beside it, else `VENUE/ROOM`.
  func name(at venue: ID<Venue>?) -> String {
    guard let venue, text.hasPrefix(venue.text + "/") else { return text }
    return String(text.dropFirst(venue.text.count + 1))
  }
}
