internal import Conferences
internal import WorkingTime

/// `midway.csv`: the chair's meetings with workers between conferences, and those that could not
/// be placed, with the reason.
enum MidwayTable {
  static func bytes(_ plan: Plan) -> [UInt8] {
    var table = CSVText(header: ["conference", "date", "start", "end", "chair", "worker", "note"])
    let meetings = plan.midwayMeetings.sorted {
      ($0.day, $0.span, $0.conference) < ($1.day, $1.span, $1.conference)
    }
    for meeting in meetings {
      table.add([
        meeting.conference.text, meeting.day.description, meeting.span.start.description,
        meeting.span.end.description, meeting.chair.text, meeting.worker.text, "",
      ])
    }
    for (reason, conferences) in unplaced(plan) {
      let names = conferences.map(\.text).joined(separator: "; ")
      table.add([names, "", "", "", "", "", "not placed: \(reason)"])
    }
    return table.bytes
  }

  /// A line a reason, in the order of the first conference it is given for.
  private static func unplaced(_ plan: Plan) -> [(reason: String, conferences: [ID<Conference>])] {
    Dictionary(grouping: plan.midwayUnplaced, by: \.reason)
      .map { ($0.key, $0.value.map(\.conference).sorted()) }
      .sorted { $0.1[0] < $1.1[0] }
  }
}
