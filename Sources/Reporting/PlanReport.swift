public import Conferences
internal import Synchronization
internal import WorkingTime

/// A plan as files: for the next run (CSV), for programs (JSON), for the wall and the screen
/// (HTML), for calendars (iCalendar). Where they are written is the caller's.
public struct PlanReport: Sendable {
  private let scenario: Scenario
  private let plan: Plan
  private let problems: [Problem]
  private let seconds: Double?

  /// - Parameter seconds: how long planning took, for `plan.json`; without it the same input gives
  ///   the same bytes.
  public init(scenario: Scenario, plan: Plan, problems: [Problem], seconds: Double? = nil) {
    self.scenario = scenario
    self.plan = plan
    self.problems = problems
    self.seconds = seconds
  }

  /// Every output of the contract, in order of path.
  public func files() -> [ReportFile] {
    let made = Mutex<[ReportFile]>([])
    make { file in made.withLock { $0.append(file) } }
    return made.withLock { $0.sorted { $0.path < $1.path } }
  }

  /// Makes every output of the contract, on every processor at once.
  /// - Parameter take: is given each file as soon as it is made, from several threads and in no
  ///   order.
  public func make(_ take: @escaping @Sendable (ReportFile) -> Void) {
    let view = PlanView(scenario: scenario, plan: plan)
    let figures = Figures(view)
    let json = PlanJSON(view: view, figures: figures, problems: problems, seconds: seconds)
    AtOnce.run([
      { makeWhatIsDue(view, figures, take) },
      { Calendars(view).files.forEach(take) },
      { take(ReportFile(path: "plan.json", contents: json.bytes)) },
      { tables(view).forEach(take) },
    ])
  }

  /// What the timeline is in.
  private func makeWhatIsDue(
    _ view: PlanView, _ figures: Figures, _ take: @escaping @Sendable (ReportFile) -> Void
  ) {
    let timeline = Timeline(view)
    let rota = RotaPage(view: view, figures: figures, timeline: timeline, problems: problems)
    AtOnce.run([
      { take(ReportFile(path: "timeline.csv", contents: TimelineTable.bytes(timeline))) },
      { take(ReportFile(path: "rota.html", contents: rota.bytes)) },
    ])
  }

  /// What the next plan reads, or a person in Excel.
  private func tables(_ view: PlanView) -> [ReportFile] {
    [
      ReportFile(path: "authorisations.csv", contents: AuthorisationsTable.bytes(view)),
      ReportFile(path: "bookings.csv", contents: BookingsTable.bytes(plan)),
      ReportFile(path: "duty.csv", contents: DutyTable.bytes(plan)),
      ReportFile(path: "midway.csv", contents: MidwayTable.bytes(plan)),
    ]
  }
}
