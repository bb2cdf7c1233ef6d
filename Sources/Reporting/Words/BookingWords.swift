public import Conferences
public import WorkingTime

/// A booking in one line.
public enum BookingWords {
  /// "Thu 10 Dec 2026 09:30–11:30 at Centre, Room 1, family room Family 1; Chair 04, minutes by
  /// Minutes 2".
  public static func line(_ booking: Booking, _ span: Span) -> String {
    let place = booking.venue.map { " at \($0)" } ?? ", remote"
    let rooms =
      [booking.room.map(name)].compactMap(\.self)
      + (booking.familyRooms.isEmpty
        ? [] : ["family: \(booking.familyRooms.map(name).joined(separator: ", "))"])
      + (booking.professionalsRoom.map { ["professionals: \(name($0))"] } ?? [])
    let inside = rooms.isEmpty ? "" : " (\(rooms.joined(separator: "; ")))"
    let people = [booking.chair?.text, booking.minuteTaker.map { "minutes: \($0)" }]
    return "\(booking.day.british) \(span)\(place)\(inside), "
      + people.compactMap(\.self).joined(separator: ", ")
  }

  /// The room's name at its venue.
  private static func name(_ room: ID<Room>) -> String {
    room.text.split(separator: "/", maxSplits: 1).last.map(String.init) ?? room.text
  }
}
