public import WorkingTime

/// How likely newly arriving initial conferences can be held in time, week by week and by how many
/// slots are kept free.
public struct ChanceForecast: Sendable, Hashable {
  /// Initial conferences a year that the chances are for.
  public let initialsAYear: Int
  /// Times that the weeks were played.
  public let runs: Int
  public let weeks: [Week]
  /// Of all conferences due in these weeks, no plan holds more in time: proven.
  public let atMost: Int
  /// With the calendar as it is, over all weeks.
  public let asItIs: Share
  /// With so many slots kept free each week, and none besides; in rising order.
  public let keeping: [Kept]

  public struct Week: Sendable, Hashable {
    public let monday: Day
    /// Conferences of the tables whose limit is in that week.
    public let due: Int
    /// Of those, held in time by the best plan.
    public let inTime: Int
    /// No plan holds more of them in time: proven.
    public let atMost: Int
    /// Initial conferences asked for in that week, by chance.
    public let arriving: Share

    public init(monday: Day, due: Int, inTime: Int, atMost: Int, arriving: Share) {
      self.monday = monday
      self.due = due
      self.inTime = inTime
      self.atMost = atMost
      self.arriving = arriving
    }
  }

  public struct Kept: Sendable, Hashable {
    public let slotsAWeek: Int
    public let share: Share
    public init(slotsAWeek: Int, share: Share) {
      self.slotsAWeek = slotsAWeek
      self.share = share
    }
  }

  /// A part held in time, in tenths of a per cent, with what 95 in 100 repetitions would be within.
  public struct Share: Sendable, Hashable {
    /// Asked for in all runs.
    public let asked: Int
    /// Nil where none was.
    public let tenths: Int?
    public let low: Int
    public let high: Int

    public init(asked: Int, tenths: Int?, low: Int, high: Int) {
      self.asked = asked
      self.tenths = tenths
      self.low = low
      self.high = high
    }
  }

  public init(
    initialsAYear: Int, runs: Int, weeks: [Week], atMost: Int, asItIs: Share, keeping: [Kept]
  ) {
    self.initialsAYear = initialsAYear
    self.runs = runs
    self.weeks = weeks
    self.atMost = atMost
    self.asItIs = asItIs
    self.keeping = keeping
  }

  /// The fewest slots a week with which a part is held in time, in tenths of a per cent; nil where
  /// none of those tried is enough.
  public func fewestSlots(for tenths: Int) -> Int? {
    keeping.first { ($0.share.tenths ?? 0) >= tenths }?.slotsAWeek
  }
}
