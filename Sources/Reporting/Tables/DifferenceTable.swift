public import Conferences
internal import WorkingTime

/// The table that `quorate diff --csv` writes: a row a conference that differs, the soonest first.
public enum DifferenceTable {
  private static let header = [
    "conference", "change", "old_date", "old_start", "old_end", "old_venue", "old_chair",
    "old_minute_taker", "old_rooms", "new_date", "new_start", "new_end", "new_venue", "new_chair",
    "new_minute_taker", "new_rooms", "family_told_again", "people_told_again", "to_be_told",
    "invitations_out", "sentence",
  ]

  /// What every such table begins with.
  public static let mark = "\u{FEFF}" + header.prefix(2).joined(separator: ",")

  public static func bytes(_ difference: CalendarDifference) -> [UInt8] {
    var table = CSVText(header: header)
    for one in difference.differences {
      table.add(
        [one.conference.text, one.kind.rawValue] + cells(one.before) + cells(one.after)
          + [
            one.told.family ? "yes" : "no", String(one.told.people),
            one.told.names.joined(separator: ";"), one.told.areInvitationsOut ? "yes" : "no",
            one.sentence,
          ])
    }
    return table.bytes
  }

  private static func cells(_ timed: TimedBooking?) -> [String] {
    guard let timed else { return Array(repeating: "", count: 7) }
    let booking = timed.booking
    return [
      booking.day.description, timed.span.start.description, timed.span.end.description,
      booking.venue?.text ?? "", booking.chair?.text ?? "", booking.minuteTaker?.text ?? "",
      rooms(booking).map { $0.name(at: booking.venue) }.joined(separator: ";"),
    ]
  }

  /// The meeting room, the family rooms, the professionals' room.
  private static func rooms(_ booking: Booking) -> [ID<Room>] {
    [booking.room].compactMap(\.self) + booking.familyRooms
      + [booking.professionalsRoom].compactMap(\.self)
  }
}
