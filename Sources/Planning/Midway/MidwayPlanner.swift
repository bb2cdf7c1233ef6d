public import Conferences
internal import WorkingTime

/// Mid-way meetings, and the reviews for which there is none.
public struct MidwayPlan: Sendable {
  /// In order of conference.
  public let meetings: [MidwayMeeting]
  /// In order of conference, each with a sentence that says why.
  public let unplaced: [(conference: ID<Conference>, reason: String)]
}

/// D2, S33: places the chair's meeting with the worker between two conferences, as near to the
/// middle as both are free. The meetings take what the conferences leave; they displace nothing.
///
/// Duty holds no minutes, so a chair on duty can meet a worker. A review that is past needs none.
public struct MidwayPlanner: Sendable {
  private let calendar: Calendar

  public init(_ calendar: Calendar) { self.calendar = calendar }

  /// Reviews are served in the order of their middles, then of their references.
  public func plan() -> MidwayPlan {
    var diary = MidwayDiary(calendar)
    var meetings: [MidwayMeeting] = []
    var unplaced: [(conference: ID<Conference>, reason: String)] = []
    let windows = calendar.entries.compactMap { MidwayWindow($0, calendar) }
    for window in windows.sorted(by: { $0.precedes($1) }) {
      let review = window.entry.conference.id
      switch place(window, &diary) {
      case .success(let meeting): meetings.append(meeting)
      case .failure(let obstacle): unplaced.append((review, obstacle.sentence))
      }
    }
    return MidwayPlan(
      meetings: meetings.sorted { $0.conference < $1.conference },
      unplaced: unplaced.sorted { $0.conference < $1.conference })
  }

  private func place(_ window: MidwayWindow, _ diary: inout MidwayDiary)
    -> Result<MidwayMeeting, MidwayObstacle>
  {
    guard let chair = window.entry.booking.chair.flatMap({ calendar.register.chairs[$0] }),
      let worker = calendar.register.workers[window.entry.conference.worker]
    else { return .failure(MidwayObstacle(sentence: "The review has no chair yet.")) }
    guard !window.days.isEmpty else {
      return .failure(window.last <= calendar.scenario.asOf ? .past : .closed(window))
    }
    var obstacles = MidwayObstacles(window, chair, worker)
    for day in window.days {
      let chairFree = diary.free(chair, on: day)
      let workerFree = diary.free(worker, on: day)
      let minutes = calendar.policy.whole(.midwayMinutes)
      if let span = MidwayHours.first(minutes, in: chairFree.shared(with: workerFree)) {
        diary.take(span, on: day, chair, worker)
        return .success(
          MidwayMeeting(
            conference: window.entry.conference.id, day: day, span: span, chair: chair.id,
            worker: worker.id))
      }
      obstacles.note(
        chairCan: MidwayHours.first(minutes, in: chairFree) != nil,
        workerCan: MidwayHours.first(minutes, in: workerFree) != nil)
    }
    return .failure(obstacles.summary(minutes: calendar.policy.whole(.midwayMinutes)))
  }
}

/// The hours in which a mid-way meeting can be, on a grid of quarter hours.
enum MidwayHours {
  /// 09:00 to 17:00, the hours offices keep; the earliest start is preferred.
  static let hours = Span(TimeOfDay(minutes: 9 * 60), TimeOfDay(minutes: 17 * 60))
  static let grid = 15

  static func first(_ minutes: Int, in free: [Span]) -> Span? {
    for span in free.shared(with: [hours]).sorted() {
      let onGrid = (span.start.minutes + grid - 1) / grid * grid
      let start = TimeOfDay(minutes: onGrid)
      if start + minutes <= span.end { return Span(start, start + minutes) }
    }
    return nil
  }
}
