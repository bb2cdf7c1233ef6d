internal import Conferences
internal import WorkingTime

/// S30: minutes done and shared.
extension TaskMaker {
  mutating func addMinutes() {
    if let done = policy.wholeOrNone(.minutesDone) {
      add(
        .minutesDone, due: days.day(done, after: held.day), who: minuteTaker,
        about: "Minutes written", by: .minutesDone)
    }
    if let shared = policy.wholeOrNone(.minutesShared) {
      add(
        .minutesShared, due: days.day(shared, after: held.day), who: "business support",
        about: "Minutes with everyone", by: .minutesShared)
    }
  }
}
