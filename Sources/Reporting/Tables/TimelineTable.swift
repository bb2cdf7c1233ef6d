internal import Conferences
internal import WorkingTime

/// `timeline.csv`: every task date of every booked conference.
enum TimelineTable {
  static let header = ["conference", "task", "due", "due_time", "who", "about", "source", "done"]

  /// About the bytes of a row.
  private static let rowBytes = 256

  static func bytes(_ timeline: Timeline) -> [UInt8] {
    var table = CSVText(header: header, expectedBytes: timeline.tasks.count * rowBytes)
    var dates = DayTexts()
    for task in timeline.tasks {
      table.add([
        task.conference.text, task.kind.words, dates[task.due], task.dueTime?.description ?? "",
        task.who, task.about, task.source, task.done.map { dates[$0] } ?? "",
      ])
    }
    return table.bytes
  }
}

/// ISO dates, each written once: tables of tens of thousands of rows hold a few hundred days.
struct DayTexts {
  private var texts: [Day: String] = [:]

  subscript(day: Day) -> String {
    mutating get {
      if let text = texts[day] { return text }
      let text = day.description
      texts[day] = text
      return text
    }
  }
}
