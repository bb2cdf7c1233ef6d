internal import Conferences
internal import WorkingTime

/// A report for programs, its keys always in the same order.
struct ComplianceJSON {
  let compliance: Compliance

  var bytes: [UInt8] { document.bytes }

  private var document: JSONValue {
    let view = compliance.view
    let figures = compliance.figures
    return .object([
      ("scenario", .text(view.scenario.name)), ("as_of", .text(view.scenario.asOf.description)),
      ("policy", .text(view.policy.name)),
      ("from", .optional(compliance.days?.lowerBound.description)),
      ("to", .optional(compliance.days?.upperBound.description)),
      ("conferences", .whole(compliance.counted.ofConferences)),
      ("children", .whole(compliance.counted.ofChildren)), ("stages", .object(stages)),
      ("left_out", ids(figures.leftOut)),
      ("in_time_by_own_clock_only", ids(figures.inTimeByOwnClockOnly)),
      ("in_time_nationally_only", ids(figures.inTimeNationallyOnly)),
      ("figures", .object(compliance.tables.map { ($0.figure, .list($0.rows.map(row))) })),
      ("margins_working_days", .object(margins)),
      ("not_in_time", .list(compliance.late.map(late))),
      ("still_open", .list(compliance.open.map(late))),
      ("moves", .list(compliance.moves.map(JSONValue.authorisation))),
      ("agreed_before", .list(compliance.agreedBefore.map(JSONValue.authorisation))),
      ("chairs", .list(compliance.chairLoads.map(chair))),
      ("meeting_rooms", .list(compliance.roomLoads.map(room))),
      ("minute_takers", .list(compliance.minuteTakerLoads.map(minuteTaker))),
      ("counting", .texts(ComplianceWords(compliance: compliance).counting)),
    ])
  }

  private var stages: [(key: String, value: JSONValue)] {
    Stage.allCases.map { ($0.rawValue, .whole(compliance.count($0))) }
  }

  private var margins: [(key: String, value: JSONValue)] {
    compliance.figures.margins.sorted { $0.key < $1.key }.map { (String($0.key), .whole($0.value)) }
  }

  private func ids(_ conferences: [PlannedConference]) -> JSONValue {
    .texts(conferences.map(\.conference.text))
  }

  private func row(_ row: ShareTable.Row) -> JSONValue {
    let whole: [(key: String, value: JSONValue)] = [
      ("of_conferences", .whole(row.share.ofConferences)),
      ("of_children", .whole(row.share.ofChildren)),
    ]
    return .object([("group", .text(row.group))] + (row.isOpen ? whole : row.share.members))
  }

  private func late(_ reason: LateReason) -> JSONValue {
    let planned = compliance.planned[reason.conference]
    let conference = compliance.conferences[reason.conference]
    return .object([
      ("conference", .text(reason.conference.text)),
      ("kind", .optional(conference?.kind.rawValue)),
      ("team", .optional(conference.map(compliance.team))),
      ("children", .whole(compliance.children(of: reason.conference))),
      ("limit", .optional(planned?.limit.limit.description)),
      ("date", .optional(planned?.booking?.day.description)),
      (
        "late_working_days", planned?.booking == nil ? .null : .whole(planned?.lateWorkingDays ?? 0)
      ),
      ("cause", .text(reason.cause.rawValue)), ("because", .text(reason.words)),
    ])
  }

  private func chair(_ load: ChairLoad) -> JSONValue {
    .object([
      ("chair", .text(load.chair.text)), ("conferences", .whole(load.conferences)),
      ("busiest_week", .whole(load.busiestWeek)),
      ("maximum_per_week", .whole(load.maximumPerWeek)), ("duty_days", .whole(load.dutyDays)),
      ("families_now", .whole(load.caseload)), ("families_newly_taken", .whole(load.familiesTaken)),
      ("family_limit", load.caseloadLimit.map { .whole($0) } ?? .null),
    ])
  }

  private func room(_ load: RoomLoad) -> JSONValue {
    .object([
      ("room", .text(load.room.id.text)), ("conferences", .whole(load.conferences)),
      ("hours_held", .number(Hours.text(minutes: load.minutesHeld))),
      ("hours_open", .number(Hours.text(minutes: load.minutesOpen))),
      (
        "percent_held",
        Share.percent(load.minutesHeld, of: load.minutesOpen).map { .number($0) } ?? .null
      ),
    ])
  }

  private func minuteTaker(_ load: MinuteTakerLoad) -> JSONValue {
    .object([
      ("minute_taker", .text(load.minuteTaker.text)), ("conferences", .whole(load.conferences)),
      ("busiest_week", .whole(load.busiestWeek)), ("busiest_day", .whole(load.busiestDay)),
      ("maximum_per_day", .whole(load.maximumPerDay)),
    ])
  }
}
