internal import Conferences
internal import WorkingTime

/// Gathers the tasks of one booked conference after those it was given.
struct TaskMaker {
  let view: PlanView
  let appointment: Appointment
  private(set) var tasks: [TimelineTask]
  let worker: String
  let chair: String
  let minuteTaker: String

  init(view: PlanView, appointment: Appointment, after tasks: consuming [TimelineTask]) {
    self.view = view
    self.appointment = appointment
    self.tasks = tasks
    worker = "worker \(appointment.conference.worker)"
    chair = appointment.booking.chair.map { "chair \($0)" } ?? "chair"
    minuteTaker = appointment.booking.minuteTaker.map { "minute-taker \($0)" } ?? "minute-taker"
  }

  /// Hands the tasks on without copying them.
  consuming func finish() -> [TimelineTask] { tasks }

  var conference: Conference { appointment.conference }
  var policy: Policy { view.policy }
  var days: WorkingDays { view.workingDays }
  var held: Moment { Moment(appointment.day, appointment.span.end) }
  var isReview: Bool { conference.kind == .review }
  /// The first day on which anything new can be done.
  var atOnce: Day { days.day(1, after: view.scenario.asOf) }
  /// At least a week before (S28); where a policy sets no date, the same.
  var preparation: Day {
    days.back(appointment.day - (policy.wholeOrNone(.reminderSpeakDaysBefore) ?? 7))
  }
  /// When the period after this conference ends, at the latest (S6).
  var periodEnd: Day {
    appointment.planned.nextReview?.limit ?? appointment.day.adding(months: isReview ? 6 : 3)
  }

  mutating func add(
    _ kind: TimelineTask.Kind, due: Day, at time: TimeOfDay? = nil, who: String, about: String,
    source: String, done: Day? = nil
  ) {
    tasks.append(
      TimelineTask(
        conference: conference.id, kind: kind, due: due, dueTime: time, who: who, about: about,
        source: source, done: done))
  }

  /// A task whose source is the policy value it follows.
  mutating func add(
    _ kind: TimelineTask.Kind, due: Day, at time: TimeOfDay? = nil, who: String, about: String,
    by key: PolicyKey, done: Day? = nil
  ) {
    add(
      kind, due: due, at: time, who: who, about: about, source: policy.entry(key).source,
      done: done)
  }

  /// So many hours after a day, counted on working days, 24 hours to the day.
  func day(hours: Int, after day: Day) -> Day { days.day((hours + 23) / 24, after: day) }
}

/// Sources of tasks that no policy value dates.
enum PracticeSource {
  static let moves = "Barnsley minimum standards, 7: Conference"
  static let quorum = "Barnsley minimum standards, 4: Invitees and quoracy"
  static let invitees = "Barnsley minimum standards, 4: Invitees and quoracy"
  static let faceToFace = "North Lincolnshire practice guidelines: face to face unless agreed"
  static let outsideHome = "North Lincolnshire practice guidelines: risk outside the home"
  static let nextDate = "The next review's date is set at the conference (Barnsley, 2: Timing)"
  static let midway = "Practice guide for social workers: mid-way meeting"
}
