internal import Conferences
internal import WorkingTime

/// S32: a visit within so many working days, then one every so many until the next review. After a
/// review the row of visits goes on.
extension TaskMaker {
  mutating func addVisits() {
    var last = held.day
    if !isReview, let first = policy.wholeOrNone(.visitFirst) {
      last = days.day(first, after: held.day)
      add(
        .firstVisit, due: last, who: worker, about: "See the child at home, alone where old enough",
        by: .visitFirst)
    }
    guard let every = policy.wholeOrNone(.visitThen), every > 0 else { return }
    var next = days.day(every, after: last)
    while next > last, next < periodEnd {
      add(
        .visit, due: next, who: worker, about: "See the child at home, alone where old enough",
        by: .visitThen)
      (last, next) = (next, days.day(every, after: next))
    }
  }
}
