internal import Conferences
internal import WorkingTime

/// S31: the first core group, then one every so many days until the next review; its minutes; the
/// plan shared at or before the first one.
extension TaskMaker {
  mutating func addCoreGroups() {
    guard let first = firstCoreGroup else { return }
    addCoreGroup(.firstCoreGroup, due: first.due, after: held.day, by: first.key)
    add(
      .planShared, due: first.due, who: worker,
      about: "The plan with the family at or before the first core group", by: first.key)
    guard let every = policy.wholeOrNone(.coreGroupThenDays), every > 0 else { return }
    var (last, next) = (first.due, first.due + every)
    while next < periodEnd {
      addCoreGroup(.coreGroup, due: days.back(next), after: last, by: .coreGroupThenDays)
      (last, next) = (days.back(next), next + every)
    }
  }

  private var firstCoreGroup: (due: Day, key: PolicyKey)? {
    guard isReview else {
      return (days.day(policy.whole(.coreGroupFirst), after: held.day), .coreGroupFirst)
    }
    return policy.wholeOrNone(.coreGroupAfterReviewDays).map {
      (days.back(held.day + $0), .coreGroupAfterReviewDays)
    }
  }

  private mutating func addCoreGroup(
    _ kind: TimelineTask.Kind, due: Day, after last: Day, by key: PolicyKey
  ) {
    add(kind, due: due, who: worker, about: proposal(from: last, to: due), by: key)
    if let after = policy.wholeOrNone(.coreGroupMinutes) {
      add(
        .coreGroupMinutes, due: days.day(after, after: due), who: worker,
        about: "Minutes of the core group due \(due.british)", by: .coreGroupMinutes)
    }
  }

  /// The latest working day on which the worker is in, after the last meeting.
  private func proposal(from last: Day, to due: Day) -> String {
    var day = due
    while day > last {
      if view.isIn(conference.worker, on: day) { return "Proposed: \(day.british)" }
      day = days.day(1, before: day)
    }
    return "\(conference.worker) is away on every working day up to it: somebody else leads it"
  }
}
