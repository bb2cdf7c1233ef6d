internal import Conferences
internal import WorkingTime

/// A day, a time and a place at which a conference could be held, and who and what could be there
/// by their patterns, absences, given duties and fixed bookings.
///
/// It never changes and is handed on millions of times, which costs least by reference.
final class Slot: Sendable {
  /// A bookable day's number.
  let day: Int
  let span: Span
  /// A venue's number; nil when remote.
  let venue: Int?
  let chairs: Bits
  let minuteTakers: Bits
  /// Rooms of each kind at the venue that are free while held; none when remote.
  let meetingRooms: Bits
  let familyRooms: Bits
  /// Family rooms free to the end, for split conferences.
  let familyRoomsThroughout: Bits
  let professionalsRooms: Bits

  init(
    day: Int,
    span: Span,
    venue: Int?,
    chairs: Bits,
    minuteTakers: Bits,
    meetingRooms: Bits,
    familyRooms: Bits,
    familyRoomsThroughout: Bits,
    professionalsRooms: Bits
  ) {
    self.day = day
    self.span = span
    self.venue = venue
    self.chairs = chairs
    self.minuteTakers = minuteTakers
    self.meetingRooms = meetingRooms
    self.familyRooms = familyRooms
    self.familyRoomsThroughout = familyRoomsThroughout
    self.professionalsRooms = professionalsRooms
  }
}

/// Every slot asked for so far, each worked out once.
final class SlotTable {
  private struct Key: Hashable {
    let day: Int
    let start: Int
    let end: Int
    let venue: Int
  }
  let ground: Ground
  private(set) var slots: [Slot] = []
  private var known: [Key: Int] = [:]
  private let free: SlotAvailability

  init(_ ground: Ground) {
    self.ground = ground
    free = SlotAvailability(ground)
  }

  /// The number of a slot; `venue` is nil when remote.
  func index(day: Int, span: Span, venue: Int?) -> Int {
    let key = Key(
      day: day, start: span.start.minutes, end: span.end.minutes, venue: venue ?? -1)
    if let found = known[key] { return found }
    slots.append(free.slot(day: day, span: span, venue: venue))
    known[key] = slots.count - 1
    return slots.count - 1
  }

  subscript(index: Int) -> Slot { slots[index] }
}
