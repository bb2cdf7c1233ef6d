public import Conferences
internal import WorkingTime

/// Every task date of every booked conference, by the policy's keys.
///
/// Hours are counted on working days, 24 hours being one: the practice guide itself equates two
/// working days with 48 hours, and nobody is there on a Saturday to do it.
public struct Timeline: Sendable {
  /// In order of due date.
  public let tasks: [TimelineTask]

  public init(scenario: Scenario, plan: Plan) {
    self.init(PlanView(scenario: scenario, plan: plan))
  }

  init(_ view: PlanView) {
    let meetings = Dictionary(view.plan.midwayMeetings.map { ($0.conference, $0) }) { a, _ in a }
    let unplaced = Dictionary(view.plan.midwayUnplaced.map { ($0.conference, $0.reason) }) {
      a, _ in a
    }
    var tasks = CancellationTasks.tasks(view)
    for appointment in view.appointments {
      var maker = TaskMaker(view: view, appointment: appointment, after: tasks)
      tasks = []
      maker.addTasks(midway: meetings[appointment.id], unplaced: unplaced[appointment.id])
      tasks = maker.finish()
    }
    self.tasks = Self.inOrder(tasks)
  }

  /// As `sorted()`, by keys of one integer: tens of thousands of tasks of five texts each are not
  /// moved about.
  private static func inOrder(_ tasks: [TimelineTask]) -> [TimelineTask] {
    let ranks = ranks(of: tasks)
    let keys = tasks.indices.map { index in
      let task = tasks[index]
      let time = (task.dueTime ?? .endOfDay).minutes
      let moment = Int(task.due.number) * 2048 + time
      return (moment: moment, rank: ranks[index] * 64 + task.kind.rawValue, index: index)
    }
    return keys.sorted { $0 < $1 }.map { tasks[$0.index] }
  }

  /// Where each task's conference stands in the order of conferences. Those of one conference come
  /// together, so that hardly any has to be looked up.
  private static func ranks(of tasks: [TimelineTask]) -> [Int] {
    let starts = tasks.indices.filter {
      $0 == 0 || tasks[$0].conference != tasks[$0 - 1].conference
    }
    let order = Set(starts.map { tasks[$0].conference }).sorted()
    let places = Dictionary(zip(order, 0...), uniquingKeysWith: { first, _ in first })
    var ranks: [Int] = []
    ranks.reserveCapacity(tasks.count)
    for (start, end) in zip(starts, starts.dropFirst() + [tasks.count]) {
      let rank = places[tasks[start].conference] ?? 0
      ranks.append(contentsOf: repeatElement(rank, count: end - start))
    }
    return ranks
  }
}

extension TaskMaker {
  /// The groups of tasks; a table of contents.
  mutating func addTasks(midway: MidwayMeeting?, unplaced: String?) {
    addRequest()
    addAgreements()
    addInvitations()
    addPreparation()
    addReports()
    addDecisions()
    addMinutes()
    addCoreGroups()
    addVisits()
    addMidway(midway, unplaced: unplaced)
    addNextReview()
  }
}
