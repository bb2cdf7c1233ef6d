internal import Conferences
internal import WorkingTime

/// What the unit has to report of a calendar over some days (S35), gathered once for every form in
/// which it is shown. Each conference counts once, on the day it is booked for, or on its limit where
/// it has no booking; what is left for a later plan does not count. What is still open is no part of
/// any figure but its own.
struct Compliance {
  let view: PlanView
  let period: Period
  /// Of those that are not open any more.
  let figures: Figures
  let byStage: [(stage: Stage, figures: Figures)]
  /// Of the conferences that count, in order of time.
  let appointments: [Appointment]
  /// Of the conferences that count and are not in time, in order of cause and conference.
  let late: [LateReason]
  /// Of those that are still open, what stands in the way; in the same order.
  let open: [LateReason]
  let conferences: [ID<Conference>: Conference]
  let planned: [ID<Conference>: PlannedConference]
  private let teams: [ID<Worker>: ID<Team>]

  /// - Parameter late: the main cause of every conference that is not in time.
  init(_ view: PlanView, late: [LateReason], period: Period) {
    self.view = view
    self.period = period
    let isCounted = { (planned: PlannedConference) in period.contains(planned.dayCounted) }
    let counted = view.plan.conferences.filter { isCounted($0) && !$0.isLeftOut }
    let planned = Dictionary(counted.map { ($0.conference, $0) }) { first, _ in first }
    self.planned = planned
    let asOf = view.scenario.asOf
    figures = Figures(view) {
      isCounted($0) && ($0.isLeftOut || Stage($0, asOf: asOf) != .open)
    }
    byStage = Stage.allCases.map { stage in
      (stage, Figures(view) { isCounted($0) && Stage($0, asOf: asOf) == stage })
    }
    appointments = view.appointments.filter { planned[$0.id] != nil }
    let reasons = late.filter { planned[$0.conference] != nil }
      .sorted { ($0.cause, $0.conference) < ($1.cause, $1.conference) }
    let isOpen = { (reason: LateReason) in
      planned[reason.conference].map { Stage($0, asOf: asOf) == .open } ?? false
    }
    self.late = reasons.filter { !isOpen($0) }
    open = reasons.filter(isOpen)
    conferences = Dictionary(view.scenario.conferences.map { ($0.id, $0) }) { first, _ in first }
    teams = Dictionary(view.scenario.workers.map { ($0.id, $0.team) }) { first, _ in first }
  }

  var isEmpty: Bool { planned.isEmpty }

  /// From the first to the last day that counts, or as asked for.
  var days: ClosedRange<Day>? { period.range(of: planned.values.map(\.dayCounted)) }

  /// The first day on which anything in the tables counts, in the period or not.
  var firstDay: Day? {
    view.plan.conferences.filter { !$0.isLeftOut }.map(\.dayCounted).min()
  }

  /// All that counts, open or not.
  var counted: Share { byStage.reduce(into: Share()) { $0.add($1.figures.all) } }

  func children(of id: ID<Conference>) -> Int { conferences[id]?.children ?? 0 }

  /// The team of the worker, in words.
  func team(of conference: Conference) -> String {
    teams[conference.worker].map(Self.words) ?? Self.noTeam
  }

  static func words(_ team: ID<Team>) -> String { team.text.isEmpty ? noTeam : team.text }

  private static let noTeam = "no team"

  /// Conferences that count, in the order of stages.
  func count(_ stage: Stage) -> Int {
    byStage.first { $0.stage == stage }?.figures.all.ofConferences ?? 0
  }
}
