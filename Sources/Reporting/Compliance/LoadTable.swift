internal import Conferences
internal import WorkingTime

/// What people and rooms carry: rows with cells, the busiest first.
struct LoadTable {
  let title: String
  /// Above the first column, and above the cells.
  let headings: [String]
  let rows: [(name: String, cells: [String])]

  static func all(_ compliance: Compliance) -> [LoadTable] {
    [chairs(compliance.chairLoads), rooms(compliance.roomLoads), minuteTakers(compliance)]
  }

  private static func chairs(_ loads: [ChairLoad]) -> LoadTable {
    LoadTable(
      title: "Load of chairs",
      headings: [
        "Chair", "conferences", "busiest week", "duty days", "families now", "newly taken",
        "family limit",
      ],
      rows: loads.sorted { ($1.conferences, $0.chair) < ($0.conferences, $1.chair) }.map { load in
        (
          load.chair.text,
          [
            "\(load.conferences)", "\(load.busiestWeek) of \(load.maximumPerWeek)",
            "\(load.dutyDays)", "\(load.caseload)", "\(load.familiesTaken)",
            load.caseloadLimit.map { "\($0)" } ?? "none",
          ]
        )
      })
  }

  private static func rooms(_ loads: [RoomLoad]) -> LoadTable {
    LoadTable(
      title: "Use of meeting rooms",
      headings: ["Room", "conferences", "hours held", "hours open", "held"],
      rows: loads.sorted { ($1.minutesHeld, $0.room.id) < ($0.minutesHeld, $1.room.id) }.map {
        load in
        (
          "\(load.room.venue), \(load.room.name)",
          [
            "\(load.conferences)", Hours.text(minutes: load.minutesHeld),
            Hours.text(minutes: load.minutesOpen),
            Share.tenths(load.minutesHeld, of: load.minutesOpen).map { "\($0) %" } ?? "–",
          ]
        )
      })
  }

  private static func minuteTakers(_ compliance: Compliance) -> LoadTable {
    LoadTable(
      title: "Load of minute-takers",
      headings: ["Minute-taker", "conferences", "busiest week", "busiest day"],
      rows: compliance.minuteTakerLoads.sorted {
        ($1.conferences, $0.minuteTaker) < ($0.conferences, $1.minuteTaker)
      }.map { load in
        (
          load.minuteTaker.text,
          [
            "\(load.conferences)", "\(load.busiestWeek)",
            "\(load.busiestDay) of \(load.maximumPerDay)",
          ]
        )
      })
  }
}

extension Compliance {
  var chairLoads: [ChairLoad] {
    ChairLoad.loads(
      view, of: appointments,
      duty: view.plan.duty.filter { duty in days?.contains(duty.day) ?? false })
  }
  var roomLoads: [RoomLoad] { RoomLoad.loads(view, of: appointments, days: days) }
  var minuteTakerLoads: [MinuteTakerLoad] { MinuteTakerLoad.loads(view, of: appointments) }
}

/// Hours, with one decimal where they are not whole.
enum Hours {
  static func text(minutes: Int) -> String {
    let tenths = (minutes + 3) / 6
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
