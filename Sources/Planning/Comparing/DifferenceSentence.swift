internal import Conferences
internal import WorkingTime

/// Says what became of one conference from one calendar to another, and who has to hear of it.
struct DifferenceSentence {
  let conference: ID<Conference>
  let before: TimedBooking?
  let after: TimedBooking?
  let told: ToldAgain

  func text(_ kind: BookingDifference.Kind) -> String {
    let clause =
      switch kind {
      case .moved: "moves from \(words(before)) to \(words(after)); \(chair)"
      case .gone: "loses its date, \(words(before))"
      case .staffedAnew: "stays on \(words(before)), with \(Words.list(staffing))"
      case .new: "is new: \(words(after)), \(chairWords(after))"
      }
    return "\(conference) \(clause)\(hearing(kind))"
  }

  /// "Tue 8 Dec 09:30–11:30", with the venue where that changes.
  private func words(_ timed: TimedBooking?) -> String {
    guard let timed else { return "no date" }
    let changes = before?.booking.venue != after?.booking.venue
    let venue = changes ? timed.booking.venue.map { " at \($0)" } ?? "" : ""
    return "\(timed.booking.day.britishShort) \(timed.span)\(venue)"
  }

  private func hearing(_ kind: BookingDifference.Kind) -> String {
    if kind == .new { return "." }
    guard !told.names.isEmpty else { return "; nobody was told of it before." }
    let who = Words.list(told.names)
    guard told.people > 0 else { return "; to be told: \(who)." }
    let expected = told.people == 1 ? "1 person was" : "\(told.people) people were"
    let out = told.areInvitationsOut ? ", and invitations are out" : ""
    return "; to be told: \(who). \(expected) expected\(out)."
  }

  private func chairWords(_ timed: TimedBooking?) -> String {
    timed?.booking.chair.map { Words.chair($0) } ?? "nobody to chair it"
  }

  private var chair: String {
    before?.booking.chair == after?.booking.chair
      ? "same chair" : "\(chairWords(after)) instead of \(chairWords(before))"
  }

  /// "Chair 2 instead of Chair 1", and so for the minute-taker and every room.
  private var staffing: [String] {
    guard let old = before?.booking, let new = after?.booking else { return [] }
    let pairs = [
      (chairWords(after), chairWords(before)),
      (minuteTaker(new), minuteTaker(old)),
      (rooms(new, { [$0.room] }, "meeting room"), rooms(old, { [$0.room] }, "meeting room")),
      (rooms(new, \.familyRooms, "family room"), rooms(old, \.familyRooms, "family room")),
      (
        rooms(new, { [$0.professionalsRoom] }, "professionals' room"),
        rooms(old, { [$0.professionalsRoom] }, "professionals' room")
      ),
    ]
    return pairs.filter { $0 != $1 }.map { "\($0) instead of \($1)" }
  }

  private func minuteTaker(_ booking: Booking) -> String {
    booking.minuteTaker.map { Words.minuteTaker($0) } ?? "no minute-taker"
  }

  /// Rooms by their names, with the venue where it is not the booking's.
  private func rooms(_ booking: Booking, _ ids: (Booking) -> [ID<Room>?], _ kind: String) -> String
  {
    let names = ids(booking).compactMap(\.self).map { id in
      let isHere = booking.venue.map { id.text.hasPrefix($0.text + "/") } ?? false
      return isHere
        ? Words.room(named: String(id.text.dropFirst((booking.venue?.text.count ?? 0) + 1)))
        : id.text
    }
    return names.isEmpty ? "no \(kind)" : Words.list(names)
  }
}
