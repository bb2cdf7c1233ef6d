public import WorkingTime

/// What sort of scenario to make.
public enum Kind: Sendable, Hashable {
  /// A running calendar on a Friday: what is published for the coming months, a week's new requests,
  /// and the reviews that follow from the week's conferences.
  case week
  /// Everything that falls due in so many weeks, with nothing booked.
  case season(weeks: Int)
  /// A running calendar with a fortnight's requests waiting, fewer people and rooms, and more
  /// demand.
  case crisis
}

/// When a scenario plays, and what has gone wrong in it.
public struct Options: Sendable {
  /// The day the plan is made.
  public var asOf: Day
  /// Chairs long-term sick from that day on; at most ``Authority/mostChairsAway``.
  public var chairsAway: Int
  /// Whether a meeting room is closed for twelve weeks.
  public var closesRoom: Bool
  /// Requests of the last weeks, or of the season, in per cent of the ordinary number.
  public var demandPercent: Int

  public init(
    asOf: Day = Options.usualDay, chairsAway: Int = 0, closesRoom: Bool = false,
    demandPercent: Int = 100
  ) {
    self.asOf = asOf
    self.chairsAway = chairsAway
    self.closesRoom = closesRoom
    self.demandPercent = demandPercent
  }

  /// Friday, 4 December 2026: three weeks before Christmas, the tightest time of the year.
  public static let usualDay = Day(year: 2026, month: 12, dayOfMonth: 4)!

  /// What a crisis is where nothing else is said: one chair in eight away, a room closed, a quarter
  /// more demand.
  public static func crisis(of authority: Authority, asOf: Day = usualDay) -> Options {
    Options(
      asOf: asOf, chairsAway: max(1, authority.chairs / 8),
      closesRoom: authority.meetingRooms.reduce(0, +) > 1, demandPercent: 125)
  }
}
