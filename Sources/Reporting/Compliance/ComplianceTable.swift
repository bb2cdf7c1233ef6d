internal import Conferences

/// The figures as one tidy table: a row a figure and group.
struct ComplianceTable {
  let compliance: Compliance

  static let header = [
    "figure", "group", "conferences", "of_conferences", "percent_of_conferences", "children",
    "of_children", "percent_of_children", "hours", "of_hours",
  ]

  var bytes: [UInt8] {
    var table = CSVText(header: Self.header)
    for figure in compliance.tables + load {
      for row in figure.rows {
        table.add([figure.figure, row.group] + cells(row) + ["", ""])
      }
    }
    for load in compliance.roomLoads {
      table.add(
        ["meeting_room_hours", load.room.id.text, "\(load.conferences)"]
          + Array(repeating: "", count: 5)
          + [Hours.text(minutes: load.minutesHeld), Hours.text(minutes: load.minutesOpen)])
    }
    return table.bytes
  }

  private func cells(_ row: ShareTable.Row) -> [String] {
    let share = row.share
    if row.isOpen { return ["", "\(share.ofConferences)", "", "", "\(share.ofChildren)", ""] }
    return [
      "\(share.conferences)", "\(share.ofConferences)", share.percentOfConferences ?? "",
      "\(share.children)", "\(share.ofChildren)", share.percentOfChildren ?? "",
    ]
  }

  /// Of all that are booked, whom each chair and minute-taker has.
  private var load: [ShareTable] {
    let chairs = compliance.appointments.map {
      (group: $0.booking.chair, children: $0.conference.children)
    }
    let minuteTakers = compliance.appointments.map {
      (group: $0.booking.minuteTaker, children: $0.conference.children)
    }
    let scenario = compliance.view.scenario
    return [
      ShareTable(
        "by_chair", "",
        Share.parts(of: chairs, among: scenario.chairs.map(\.id)).map {
          .init($0?.text ?? "", "", $1)
        }),
      ShareTable(
        "by_minute_taker", "",
        Share.parts(of: minuteTakers, among: scenario.minuteTakers.map(\.id)).map {
          .init($0?.text ?? "", "", $1)
        }),
    ]
  }
}
