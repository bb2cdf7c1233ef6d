public import WorkingTime

/// A conference's place in the calendar: a line of `bookings.csv`.
public struct Booking: Sendable, Hashable {
  public let conference: ID<Conference>
  public var status: Status
  public var day: Day
  public var start: TimeOfDay
  /// Nil for a remote conference.
  public var venue: ID<Venue>?
  public var room: ID<Room>?
  /// In order of name.
  public var familyRooms: [ID<Room>]
  public var professionalsRoom: ID<Room>?
  public var chair: ID<Chair>?
  public var minuteTaker: ID<MinuteTaker>?

  public init(
    conference: ID<Conference>, status: Status, day: Day, start: TimeOfDay, venue: ID<Venue>?,
    room: ID<Room>? = nil, familyRooms: [ID<Room>] = [], professionalsRoom: ID<Room>? = nil,
    chair: ID<Chair>?, minuteTaker: ID<MinuteTaker>?
  ) {
    self.conference = conference
    self.status = status
    self.day = day
    self.start = start
    self.venue = venue
    self.room = room
    self.familyRooms = familyRooms.sorted()
    self.professionalsRoom = professionalsRoom
    self.chair = chair
    self.minuteTaker = minuteTaker
  }

  public enum Status: String, CaseIterable, Sendable {
    /// Stays as it is, whatever happens.
    case fixed
    /// Told to the family: may move, at a price.
    case published
    /// Proposed, and not yet authorised.
    case provisional
  }

  /// A booking as it counts for its conference: a remote one is nowhere, whatever was written (H11).
  public func counted(for conference: Conference) -> Booking {
    var booking = self
    if conference.mode == .remote { booking.venue = nil }
    return booking
  }

  /// Whether chair, minute-taker and every room are the same.
  public func hasSameStaffing(as other: Booking) -> Bool {
    chair == other.chair && minuteTaker == other.minuteTaker && room == other.room
      && familyRooms == other.familyRooms && professionalsRoom == other.professionalsRoom
  }
}

/// A chair's day of duty for consultations.
public struct DutyDay: Sendable, Hashable, Comparable {
  public let day: Day
  public let chair: ID<Chair>
  public init(day: Day, chair: ID<Chair>) {
    self.day = day
    self.chair = chair
  }
  public static func < (a: Self, b: Self) -> Bool { (a.day, a.chair) < (b.day, b.chair) }
}
