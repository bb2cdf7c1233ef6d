internal import Conferences
internal import WorkingTime

/// A plan beside the scenario it was made for, looked up once for every report.
///
/// A class, so that reports share it without copying; it never changes.
final class PlanView: Sendable {
  let scenario: Scenario
  let plan: Plan
  let policy: Policy
  let workingDays: WorkingDays
  let reader: AppointmentReader
  /// Every booking of the plan in order of time.
  let appointments: [Appointment]
  /// Published bookings that the plan drops, in order of conference.
  let dropped: [Booking]
  let dutyChairs: [Day: [ID<Chair>]]
  /// Duty chairs wanted and not there.
  let dutyMissing: [Day: Int]
  /// Who agreed to what moves, and what waits for it.
  let authorisations: Authorisations
  private let workers: [ID<Worker>: Worker]
  private let absences: [Subject: [Absence]]

  init(scenario: Scenario, plan: Plan) {
    self.scenario = scenario
    self.plan = plan
    policy = scenario.policy
    workingDays = scenario.workingDays
    let reader = AppointmentReader(scenario: scenario, plan: plan)
    self.reader = reader
    appointments = plan.bookings.compactMap { reader.appointment(for: $0) }.sorted()
    let booked = Set(plan.bookings.map(\.conference))
    dropped = scenario.bookings.filter {
      scenario.status(of: $0) == .published && !booked.contains($0.conference)
    }
    dutyChairs = Dictionary(grouping: plan.duty.sorted(), by: \.day).mapValues {
      $0.map(\.chair)
    }
    dutyMissing = Dictionary(plan.dutyUncovered.map { ($0.day, $0.missing) }) { a, _ in a }
    authorisations = Authorisations(of: plan, in: scenario)
    workers = Dictionary(scenario.workers.map { ($0.id, $0) }) { first, _ in first }
    absences = Dictionary(grouping: scenario.absences, by: \.subject)
  }

  /// Appointments whose published promise is broken (S15): told to be somewhere else.
  var moved: [Appointment] { appointments.filter { $0.change == .moved } }

  /// The agreement to a conference's move or cancellation; nil while nobody has agreed.
  func agreement(to conference: ID<Conference>) -> Agreement? {
    authorisations.moves.first { $0.conference == conference }?.agreement
  }

  /// Whether a worker works on a day and is away for no part of it.
  func isIn(_ worker: ID<Worker>, on day: Day) -> Bool {
    guard scenario.closure(on: day) == nil, let works = workers[worker]?.works,
      !works.spans(on: day).isEmpty
    else { return false }
    return !isAway(.worker(worker), during: .wholeDay, on: day)
  }

  /// Whether an absence touches a part of a day.
  func isAway(_ subject: Subject, during span: Span, on day: Day) -> Bool {
    absences[subject]?.contains { $0.span(on: day)?.overlaps(span) ?? false } ?? false
  }
}
