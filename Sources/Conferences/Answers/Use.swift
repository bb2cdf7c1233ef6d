/// How much of what can be had of a kind of people or rooms a calendar takes, over some weeks.
public struct Use: Sendable, Hashable, Codable {
  /// Conferences held; for rooms, slots.
  public let taken: Int
  /// The most that could be held by their hours, leave, opening and limits, each by itself.
  public let places: Int

  public init(taken: Int, places: Int) {
    self.taken = taken
    self.places = places
  }
}

/// What calendars take of the people and rooms that a unit has.
public struct UseOfAll: Sendable, Hashable, Codable {
  /// Weeks after the day of the plan that are counted.
  public let weeks: Int
  public let chairs: Use
  public let minuteTakers: Use
  /// Meeting rooms that fit the policy, in slots.
  public let rooms: Use

  public init(weeks: Int, chairs: Use, minuteTakers: Use, rooms: Use) {
    self.weeks = weeks
    self.chairs = chairs
    self.minuteTakers = minuteTakers
    self.rooms = rooms
  }
}
