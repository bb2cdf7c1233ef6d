internal import Conferences
internal import WorkingTime

/// The `kpis` of `plan.json`.
struct FiguresJSON {
  let view: PlanView
  let figures: Figures

  var value: JSONValue {
    .object([
      ("conferences", .whole(figures.all.ofConferences)),
      ("booked", .whole(view.appointments.count)),
      ("late", .texts(figures.late.map(\.id.text))),
      ("unplaced", .texts(figures.unplaced.map(\.conference.text))),
      ("left_out", .texts(figures.leftOut.map(\.conference.text))),
      ("in_time", share(figures.all)),
      ("in_time_by_kind", .object(byKind)),
      ("in_time_by_team", .object(byTeam)),
      ("in_time_by_week", .object(byWeek)),
      ("in_time_by_month", .object(byMonth)),
      ("initial_within_15_working_days", share(figures.initialWithin15)),
      ("reviews_on_time", share(figures.reviewsOnTime)),
      ("continuity", share(figures.continuity)),
      ("changes", .object(changes)),
      ("without_quorum", .texts(figures.withoutQuorum.map(\.id.text))),
      ("margins_working_days", .object(margins)),
      ("chairs", .list(ChairLoad.loads(view).map(load))),
    ])
  }

  private func share(_ share: Share) -> JSONValue { .object(share.members) }

  private var byKind: [(key: String, value: JSONValue)] {
    Conference.Kind.allCases.map { ($0.rawValue, share(figures.inTime[$0] ?? Share())) }
  }

  private var byTeam: [(key: String, value: JSONValue)] {
    figures.inTimeByTeam.sorted { $0.key < $1.key }.map { ($0.key.text, share($0.value)) }
  }

  private var byWeek: [(key: String, value: JSONValue)] {
    figures.inTimeByWeek.sorted { $0.key < $1.key }.map { ($0.key.description, share($0.value)) }
  }

  private var byMonth: [(key: String, value: JSONValue)] {
    figures.inTimeByMonth.sorted { $0.key < $1.key }.map { ($0.key.monthNumber, share($0.value)) }
  }

  private var changes: [(key: String, value: JSONValue)] {
    BookingChange.allCases.map { ($0.word, .whole(figures.changes[$0] ?? 0)) }
      + [("dropped", .whole(figures.dropped))]
  }

  private var margins: [(key: String, value: JSONValue)] {
    figures.margins.sorted { $0.key < $1.key }.map { (String($0.key), .whole($0.value)) }
  }

  private func load(_ load: ChairLoad) -> JSONValue {
    .object([
      ("chair", .text(load.chair.text)), ("conferences", .whole(load.conferences)),
      ("busiest_week", .whole(load.busiestWeek)),
      ("maximum_per_week", .whole(load.maximumPerWeek)), ("duty_days", .whole(load.dutyDays)),
    ])
  }
}

extension Share {
  /// As a part of every JSON document names them.
  var members: [(key: String, value: JSONValue)] {
    [
      ("conferences", .whole(conferences)), ("of_conferences", .whole(ofConferences)),
      ("percent_of_conferences", percentOfConferences.map { .number($0) } ?? .null),
      ("children", .whole(children)), ("of_children", .whole(ofChildren)),
      ("percent_of_children", percentOfChildren.map { .number($0) } ?? .null),
    ]
  }
}

extension Day {
  /// "2026-12", for files.
  var monthNumber: String { String(description.prefix(7)) }
}
