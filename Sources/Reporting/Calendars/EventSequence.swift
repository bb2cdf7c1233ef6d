internal import Conferences
internal import WorkingTime

/// An event's SEQUENCE: a calendar takes a revision only when it is not below the one it has (RFC
/// 5546, 2.1.5), so it may never fall from one plan to the next.
///
/// A plan knows what is published and not how often that changed before; so the day of planning
/// counts, and on one day what was changed comes after what was not.
struct EventSequence {
  let number: Int

  init(asOf: Day, isChanged: Bool) {
    number = 2 * (asOf - BankHolidays.firstDay) + (isChanged ? 1 : 0)
  }
}
