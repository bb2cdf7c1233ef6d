internal import Conferences
internal import WorkingTime

/// `plan.json`: the contract's keys, then more, always in the same order.
struct PlanJSON {
  let view: PlanView
  let figures: Figures
  let problems: [Problem]
  let seconds: Double?

  var bytes: [UInt8] { document.bytes }

  private var document: JSONValue {
    .object([
      ("scenario", .text(view.scenario.name)),
      ("as_of", .text(view.scenario.asOf.description)),
      ("horizon_end", .text(view.scenario.horizonEnd.description)),
      ("policy", .text(view.policy.name)),
      ("status", .text(view.plan.isOptimal ? "optimal" : "feasible")),
      ("stopped_early", .optional(view.plan.stoppedEarly?.rawValue)),
      ("seconds", seconds.map { .number(Self.milliseconds($0)) } ?? .null),
      ("tiers", .list(view.plan.tiers.map(tier))),
      ("kpis", FiguresJSON(view: view, figures: figures).value),
      ("problems", .list(problems.sorted().map(problem))),
      ("to_authorise", .list(view.authorisations.waiting.map(JSONValue.authorisation))),
      ("authorised", .list(view.authorisations.agreed.map(JSONValue.authorisation))),
      ("authorised_before", .list(view.authorisations.earlier.map(JSONValue.authorisation))),
      ("conferences", .list(ConferenceJSON(view: view).all)),
      ("duty", .list(view.plan.duty.sorted().map(duty))),
      ("duty_uncovered", .list(view.plan.dutyUncovered.map(uncovered))),
      ("midway", .list(view.plan.midwayMeetings.sorted(by: Self.isEarlier).map(midway))),
      ("midway_unplaced", .list(midwayUnplaced)),
      ("notes", .texts(view.plan.notes)),
    ])
  }

  /// To a thousandth, without floating noise.
  static func milliseconds(_ seconds: Double) -> String {
    Weight(thousandths: max(0, Int((seconds * 1000).rounded()))).description
  }

  private func tier(_ result: TierResult) -> JSONValue {
    .object([
      ("name", .text(result.tier.rawValue)),
      ("value", .number(result.value.description)),
      ("bound", .number(result.bound.description)),
    ])
  }

  private func problem(_ problem: Problem) -> JSONValue {
    .object([
      ("id", .text(problem.id)), ("rule", .text(problem.rule)),
      ("severity", .text(problem.severity.rawValue)),
      ("conferences", .texts(problem.conferences.map(\.text))),
      ("sentence", .text(problem.sentence)), ("given", .flag(problem.isGiven)),
    ])
  }

  private func duty(_ day: DutyDay) -> JSONValue {
    .object([("date", .text(day.day.description)), ("chair", .text(day.chair.text))])
  }

  private func uncovered(_ duty: UncoveredDuty) -> JSONValue {
    .object([
      ("date", .text(duty.day.description)), ("missing", .whole(duty.missing)),
      ("reason", .text(duty.reason)),
    ])
  }

  private static func isEarlier(_ a: MidwayMeeting, _ b: MidwayMeeting) -> Bool {
    (a.day, a.span, a.conference) < (b.day, b.span, b.conference)
  }

  private func midway(_ meeting: MidwayMeeting) -> JSONValue {
    .object([
      ("conference", .text(meeting.conference.text)), ("date", .text(meeting.day.description)),
      ("start", .text(meeting.span.start.description)),
      ("end", .text(meeting.span.end.description)), ("chair", .text(meeting.chair.text)),
      ("worker", .text(meeting.worker.text)),
    ])
  }

  private var midwayUnplaced: [JSONValue] {
    view.plan.midwayUnplaced.sorted { $0.conference < $1.conference }.map {
      .object([("conference", .text($0.conference.text)), ("reason", .text($0.reason))])
    }
  }
}
