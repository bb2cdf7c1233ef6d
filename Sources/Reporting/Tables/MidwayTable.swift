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
    for missing in plan.midwayUnplaced.sorted(by: { $0.conference < $1.conference }) {
      table.add([missing.conference.text, "", "", "", "", "", "not placed: \(missing.reason)"])
    }
    return table.bytes
  }
}
