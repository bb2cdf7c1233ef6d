internal import Conferences
internal import WorkingTime

/// The days on which a review's mid-way meeting can be, the nearest to the middle first.
struct MidwayWindow {
  let entry: CalendarEntry
  /// Half-way between the last conference and the booked one.
  let middle: Day
  /// The last day near enough to the middle, and before the review.
  let last: Day
  let days: [Day]

  /// Nil for what needs no meeting: other kinds, and reviews that are past.
  init?(_ entry: CalendarEntry, _ calendar: Calendar) {
    let scenario = calendar.scenario
    guard entry.conference.kind == .review, entry.day > scenario.asOf,
      let held = entry.conference.dates.lastConference, held < entry.day
    else { return nil }
    self.entry = entry
    middle = held + (entry.day - held) / 2
    let window = scenario.policy.whole(.midwayWindow)
    let first = max(scenario.workingDays.day(window, before: middle), held + 1, scenario.asOf + 1)
    last = min(scenario.workingDays.day(window, after: middle), entry.day - 1)
    days = Self.days(from: first, through: last, nearestTo: middle, scenario)
  }

  func precedes(_ other: MidwayWindow) -> Bool {
    (middle, entry.conference.id) < (other.middle, other.entry.conference.id)
  }

  /// Working days without closure; of two as near to the middle, the earlier first.
  private static func days(
    from first: Day, through last: Day, nearestTo middle: Day, _ scenario: Scenario
  ) -> [Day] {
    var days: [Day] = []
    var day = first
    while day <= last {
      if scenario.workingDays.isWorkingDay(day), scenario.closure(on: day) == nil {
        days.append(day)
      }
      day = day + 1
    }
    return days.sorted { (abs($0 - middle), $0) < (abs($1 - middle), $1) }
  }
}

/// Why a mid-way meeting could not be placed.
struct MidwayObstacle: Error {
  let sentence: String

  /// Without a date, so that it is one sentence for all of them.
  static let past = MidwayObstacle(
    sentence: "The middle between the two conferences is past, and no day near enough to it is "
      + "left.")

  static func closed(_ window: MidwayWindow) -> MidwayObstacle {
    MidwayObstacle(
      sentence: "The middle is \(window.middle.british), and no day near enough to it is open.")
  }
}

/// Counts who could not come, day by day.
struct MidwayObstacles {
  private let window: MidwayWindow
  private let chair: Chair
  private let worker: Worker
  private var chairCannot = 0
  private var workerCannot = 0
  private var neverTogether = 0

  init(_ window: MidwayWindow, _ chair: Chair, _ worker: Worker) {
    self.window = window
    self.chair = chair
    self.worker = worker
  }

  mutating func note(chairCan: Bool, workerCan: Bool) {
    if !chairCan {
      chairCannot += 1
    } else if !workerCan {
      workerCannot += 1
    } else {
      neverTogether += 1
    }
  }

  func summary(minutes: Int) -> MidwayObstacle {
    let parts = [
      (chairCannot, "\(Words.chair(chair.id)) cannot"),
      (workerCannot, "\(Words.worker(worker.id)) cannot"),
      (neverTogether, "never both at once"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let days = window.days.sorted()
    return MidwayObstacle(
      sentence: "No \(minutes) minutes together on \(Words.count(days.count, "day")) from "
        + "\(days[0].britishShort) to \(days[days.count - 1].britishShort): "
        + "\(parts.joined(separator: ", ")).")
  }
}
