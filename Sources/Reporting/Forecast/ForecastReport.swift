public import Conferences
internal import WorkingTime

/// A forecast for the terminal and as a page.
public struct ForecastReport {
  let scenario: Scenario
  let plan: Plan
  let forecast: ChanceForecast
  private let estimate: RateEstimate?

  /// - Parameter estimate: nil when somebody said how many initial conferences there are a year.
  public init(scenario: Scenario, plan: Plan, forecast: ChanceForecast, estimate: RateEstimate?) {
    self.scenario = scenario
    self.plan = plan
    self.forecast = forecast
    self.estimate = estimate
  }

  public var text: String {
    (lines + [""] + weekTable + [""] + keptTable + [""] + advice + [""] + terms)
      .joined(separator: "\n")
  }

  public var page: [UInt8] {
    var html = HTMLText()
    html.section("What is due, and what is still to come", lines + together)
    ForecastChart(forecast: forecast).write(to: &html)
    ForecastTables(forecast: forecast).write(to: &html)
    html.section("How many slots to keep", advice)
    html.section("How it is worked out", terms)
    return Page(
      kicker: "forecast", title: scenario.name,
      subtitles: ["As of \(scenario.asOf.british)."], body: html
    ).bytes
  }

  var lines: [String] {
    let due = forecast.weeks.reduce(0) { $0 + $1.due }
    return [
      "\(scenario.name), as of \(scenario.asOf.british).",
      "\(inWords(due, "conference")) \(due == 1 ? "is" : "are") due in "
        + "\(inWords(forecast.weeks.count, "week")). \(held)",
      "Of initial conferences still to come, at \(forecast.initialsAYear) a year, "
        + "\(Self.words(forecast.asItIs)) can be held in time in the calendar as it is.",
    ] + (estimate.map { [$0.words] } ?? [])
  }

  private var held: String {
    let inTime = forecast.weeks.reduce(0) { $0 + $1.inTime }
    if inTime == forecast.atMost {
      return "The plan holds \(inTime) of them in time; it is proven that no plan holds more."
    }
    return "The plan holds \(inTime) of them in time; it is proven that no plan holds more than "
      + "\(forecast.atMost). \(lateness)"
  }

  /// What is proven of the plan where the numbers do not meet.
  private var lateness: String {
    let isProven = plan.tiers.first { $0.tier == .statutory }?.isProven ?? false
    return isProven
      ? "Counting the days late too, no plan is better." : "A better plan may exist."
  }

  var advice: [String] {
    [900, 950, 990].map { tenths in
      let part = "\(tenths / 10) %"
      guard let slots = forecast.fewestSlots(for: tenths) else {
        return "No number of slots tried is enough for \(part) of them in time; try more with "
          + "--keep \(more.map(String.init).joined(separator: ","))."
      }
      return "For \(part) of them in time keep \(inWords(slots, "slot")) a week free."
    }
  }

  /// The next numbers of slots to try.
  private var more: [Int] {
    let most = forecast.keeping.last?.slotsAWeek ?? 0
    return [most + 1, most + 2]
  }

  /// "93.5 % (92.1 to 94.9)".
  static func words(_ share: ChanceForecast.Share) -> String {
    guard let tenths = share.tenths else { return "none was asked for" }
    return "\(percent(tenths)) % (\(percent(share.low)) to \(percent(share.high)))"
  }

  private static func percent(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private var weekTable: [String] {
    ["Week of          due  in time  at most  chance for what comes that week"]
      + forecast.weeks.map { week in
        week.monday.british.padded(toLeft: 15) + String(week.due).padded(toRight: 5)
          + String(week.inTime).padded(toRight: 9)
          + String(week.atMost).padded(toRight: 9) + "  " + Self.words(week.arriving)
      } + together
  }

  /// Where the weeks' figures add up to more than all weeks together allow.
  var together: [String] {
    let sum = forecast.weeks.reduce(0) { $0 + $1.atMost }
    guard sum > forecast.atMost else { return [] }
    return [
      "At most adds up to \(sum), each week by itself; together it is \(forecast.atMost), since weeks "
        + "share people and rooms."
    ]
  }

  private var keptTable: [String] {
    ["Slots kept free a week  chance"]
      + forecast.keeping.map {
        String($0.slotsAWeek).padded(toRight: 22) + "  " + Self.words($0.share)
      }
  }

  private var terms: [String] { Self.terms + (isCutShort ? [leftOut] : []) }

  /// Whether some of those asked for in these weeks have a limit that cannot be booked yet.
  private var isCutShort: Bool {
    let within = scenario.policy.whole(.initialWithinWorkingDays)
    return forecast.weeks.last.map {
      scenario.workingDays.day(within, after: $0.monday + 4) > scenario.horizonEnd
    } ?? false
  }

  private var leftOut: String {
    "Requests whose limit is after \(scenario.horizonEnd.british), the last day that can be booked, "
      + "are not counted."
  }

  private static let terms = [
    "At most: no plan holds more in time, whatever it does; proven from who is late already and from "
      + "what chairs, minute-takers, rooms and agencies can do between the days that count.",
    "Chance: of 100 requests, so many could be booked in time on the day they came, over all times the "
      + "weeks were played; in brackets, what 95 in 100 repetitions would be within.",
    "Later weeks look better as they are, since reviews will still be booked into them. Slots kept free "
      + "are for initial conferences alone, spread over the week, with every chair, minute-taker and "
      + "room who is there then; workers and agencies come round their own bookings.",
  ]
}
