internal import ArgumentParser
internal import Conferences
internal import GLPKSolver
internal import LinearModels
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Synthetic

/// `quorate forecast`: what is due in the coming weeks, and the chance of what is still to come.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Say what is due in the coming weeks, and the chance to hold what is still to come.",
    discussion: """
      The scenario is planned. Then the coming weeks are played many times: initial conferences are \
      asked for by chance, at the unit's rate and by month as DfE counts referrals, and each is booked \
      on the day it comes, at the earliest slot in time that is open, with nothing else moving. Once \
      with the calendar as it is; once for each number of slots kept free a week for them alone. The \
      same seed gives the same answer.

      Exit codes: 0 answered; 64 wrong use; 65 bad input; 70 an internal fault, or a file that cannot \
      be written.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String
  @Option(
    parsing: .unconditional, help: "How many weeks to look ahead. (default: 12)",
    transform: Numbers.whole(1...52))
  var weeks = 12
  @Option(
    parsing: .unconditional, help: "How many times to play them. (default: 100)",
    transform: Numbers.whole(2...10_000))
  var runs = 100
  @Option(help: "A whole number to draw chance from.") var seed: UInt64 = 1
  @Option(
    parsing: .unconditional,
    help: """
      Initial conferences a year that are asked for, counted by conference; without it, a year's are \
      worked out from those of the last fortnight in the tables.
      """, transform: Numbers.whole(1...20_000))
  var initialsAYear: Int?
  @Option(
    parsing: .unconditional,
    help: "Slots a week to keep free, such as 4,6,8; without it, around what is asked for.")
  var keep: String?
  @Option(
    parsing: .unconditional,
    help: "Stop planning after so many seconds, with the best plan found.",
    transform: Numbers.seconds)
  var timeLimit: Double?
  @Option(
    help: "A table to write, CSV: new, or an earlier one, which is replaced.")
  var csv: String?
  @OptionGroup var page: PageOption
  @Flag(help: "Print the result as JSON.") var json = false

  private static let mostKept = 200

  func validate() throws { _ = try slots(perYear: 1) }

  func run() throws {
    let files = try OutputFiles(targets)
    try files.checkWritable()
    let read = try Input.scenario(scenario).scenario
    let recent = initialsAYear == nil ? RecentRate(read, monthShares: ReferralMonths.shares) : nil
    guard let perYear = initialsAYear ?? recent?.perYear, perYear > 0 else {
      throw ValidationError(
        "no initial conference was asked for in the last fortnight; say how many a year with "
          + "--initials-a-year")
    }
    let limits = SolveLimits(stop: Interruption(after: timeLimit).stop)
    let plan = try SolverThread.run { deliver in
      deliver(try Planner(solver: GLPKSolver()).plan(read, limits: limits))
    }
    guard let forecast = try forecast(read, plan, perYear) else {
      throw ValidationError("there is no initial conference in conferences.csv to go by")
    }
    let report = ForecastReport(
      scenario: read, plan: plan, forecast: forecast,
      estimate: recent.map { RateEstimate(asked: $0.asked, range: $0.range) })
    try files.write(
      (csv == nil ? [] : [ForecastTable.bytes(forecast)])
        + (page.target == nil ? [] : [report.page]))
    print(json ? try ResultJSON.text(ForecastDocument(forecast, recent)) : report.text)
  }

  private var targets: [OutputFiles.Target] {
    let table = csv.map {
      OutputFiles.Target(option: "--csv", path: $0, mark: ForecastTable.mark)
    }
    return [table, page.target].compactMap(\.self)
  }

  private func forecast(_ scenario: Scenario, _ plan: Plan, _ perYear: Int) throws
    -> ChanceForecast?
  {
    let rate = ArrivalRate(perYear: perYear, monthShares: ReferralMonths.shares)
    let calendar = try Planning.Calendar(scenario, bookings: plan.bookings, duty: plan.duty)
    let enquiry = ChanceEnquiry(calendar, rate: rate, weeks: weeks, runs: runs) { [seed] run in
      SeededNumbers(seed: seed, for: "forecast \(run)")
    }
    return enquiry.forecast(keeping: try slots(perYear: perYear))
  }

  /// Where hardly anything is asked for, chance is wider than the rate: these are tried in any case.
  private static let alwaysTried = 1...4

  /// Those named, or from half to two and a half times what is asked for in a week.
  private func slots(perYear: Int) throws -> [Int] {
    guard let keep else {
      let halves = [5, 8, 10, 12, 15, 20, 25]
      return Set(halves.map { max(1, (perYear * $0 + 519) / 520) }).union(Self.alwaysTried).sorted()
    }
    let numbers = keep.split(separator: ",").map { Int($0.trimmingPrefix(" ")) }
    guard !numbers.isEmpty,
      numbers.allSatisfy({ $0.map { (0...Self.mostKept).contains($0) } ?? false })
    else {
      throw ValidationError("--keep is numbers of slots from 0 to \(Self.mostKept), such as 4,6,8")
    }
    return Set(numbers.compactMap(\.self)).sorted()
  }
}
