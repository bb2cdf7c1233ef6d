internal import Conferences
internal import WorkingTime

/// One week of the rota: what is held and what falls due.
struct Week {
  let monday: Day
  /// In order of time.
  let appointments: [Appointment]
  /// In order of due date, those done included.
  let tasks: ArraySlice<TimelineTask>
  /// Tasks of newly booked conferences whose date had passed when the plan was made.
  let overdue: [TimelineTask]

  /// Monday to Friday, and the weekend's days on which something is held.
  var days: [Day] {
    (0..<7).map { monday + $0 }.filter { day in
      !day.weekday.isWeekend || appointments.contains { $0.day == day }
    }
  }
  var anchor: String { "w\(monday)" }
}

/// The weeks from the one after planning to the one of the last booking.
struct WeekCalendar {
  let weeks: [Week]

  init(view: PlanView, timeline: Timeline) {
    let first = view.workingDays.day(1, after: view.scenario.asOf)
    let coming = view.appointments.filter { $0.day >= first }
    let last = max(coming.last?.day ?? first, view.plan.duty.map(\.day).max() ?? first)
    let byWeek = Dictionary(grouping: coming, by: \.day.monday)
    var later = timeline.tasks.drop { $0.due < first }
    let overdue = Self.overdue(view, timeline, before: first)
    weeks = stride(from: 0, through: last.monday - first.monday, by: 7).map { offset in
      let monday = first.monday + offset
      let tasks = later.prefix { $0.due < monday + 7 }
      later = later.dropFirst(tasks.count)
      return Week(
        monday: monday, appointments: byWeek[monday] ?? [], tasks: tasks,
        overdue: offset == 0 ? overdue : [])
    }
  }

  /// What was published had its tasks seen to; what is new may have been booked after them.
  private static func overdue(_ view: PlanView, _ timeline: Timeline, before first: Day)
    -> [TimelineTask]
  {
    let news = Set(
      view.appointments.filter { $0.day >= first && ($0.change == .new || $0.change == .moved) }
        .map(\.id))
    return timeline.tasks.prefix { $0.due < first }.filter {
      $0.done == nil && $0.kind > .preBirthRequest && news.contains($0.conference)
    }
  }
}
