import Benchmark
import Conferences
import GLPKSolver
import Planning
import WorkingTime

/// How long somebody waits on the phone: questions about one conference of a planned calendar.
enum Answers {
  /// The calendars asked about.
  private static let weeks = ["birmingham-week", "leeds-week"]

  static func register() {
    for name in weeks {
      Benchmark("suggest \(name)") { benchmark in
        let asked = try Asked(name)
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations { blackHole(try asked.suggestions(moving: 0)) }
      }
      Benchmark("suggest deeper \(name)") { benchmark in
        let asked = try Asked(name)
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations { blackHole(try asked.suggestions(moving: 2)) }
      }
      Benchmark("explain \(name)") { benchmark in
        let asked = try Asked(name)
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations { blackHole(try asked.explanation()) }
      }
      Benchmark("leave \(name)") { benchmark in
        let asked = try Asked(name)
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations { blackHole(try asked.leave()) }
      }
    }
  }
}

/// A week that was planned, and the conference that somebody calls about: the one that is due first
/// among those without a booking before.
private struct Asked: Sendable {
  private let scenario: Scenario
  private let plan: Plan
  private let conference: ID<Conference>
  private let limit: Day

  init(_ name: String) throws {
    scenario = try Scenarios.read(name)
    plan = try planned(scenario)
    let before = Set(scenario.bookings.map(\.conference))
    let first = plan.conferences.filter { !before.contains($0.conference) && $0.booking != nil }
      .min { ($0.limit.limit, $0.conference) < ($1.limit.limit, $1.conference) }
    conference = first?.conference ?? plan.conferences[0].conference
    limit = first?.limit.limit ?? scenario.asOf
  }

  /// From the calendar as it was read, as a command would have it.
  private var calendar: Planning.Calendar {
    get throws {
      try Planning.Calendar(scenario, bookings: plan.bookings, duty: plan.duty)
    }
  }

  func suggestions(moving: Int) throws -> Suggestions? {
    try Suggester(calendar, solver: GLPKSolver()).suggestions(for: conference, moving: moving)
  }

  /// Why not on its last day in time?
  func explanation() throws -> Explanation? {
    var query = SlotQuery()
    query.days = limit...limit
    return try Explainer(calendar, solver: GLPKSolver()).explanation(of: conference, query)
  }

  /// A week off for the first chair, with the plan published.
  func leave() throws -> LeaveAnswer {
    var published = scenario
    published.bookings = plan.bookings.map { booking in
      var told = booking
      if told.status == .provisional { told.status = .published }
      return told
    }
    published.duty = plan.duty
    let leave = Absence(
      subject: .chair(scenario.chairs[0].id), from: Moment(scenario.asOf + 10, .midnight),
      to: Moment(scenario.asOf + 15, .midnight), reason: "leave")
    return try SolverThread.run { [published] deliver in
      deliver(try LeaveEnquiry(published, solver: GLPKSolver()).answer(leave))
    }
  }
}
