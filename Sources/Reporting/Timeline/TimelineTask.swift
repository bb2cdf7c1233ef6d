public import Conferences
public import WorkingTime

/// Something that somebody has to do by a date because a conference is booked; a line of
/// `timeline.csv`.
public struct TimelineTask: Sendable, Hashable, Comparable {
  public let conference: ID<Conference>
  public let kind: Kind
  public let due: Day
  /// Nil for the end of the day.
  public let dueTime: TimeOfDay?
  /// By role and reference, such as "worker W-12".
  public let who: String
  public let about: String
  /// The document that asks for it.
  public let source: String
  /// The day it was done, where that is known (S39).
  public var done: Day?

  public static func < (a: Self, b: Self) -> Bool {
    if a.due != b.due { return a.due < b.due }
    let (aTime, bTime) = (a.dueTime ?? .endOfDay, b.dueTime ?? .endOfDay)
    if aTime != bTime { return aTime < bTime }
    if a.conference != b.conference { return a.conference < b.conference }
    return a.kind < b.kind
  }
}
