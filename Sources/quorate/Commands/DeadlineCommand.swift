internal import ArgumentParser
internal import Conferences
internal import WorkingTime

/// Works out one limit by hand, with its receipt.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Works out one limit, and shows how it was counted.",
    discussion: """
      Name one event. Dates are written 2026-12-11 or 11/12/2026, day first.

      Example: quorate deadline --strategy 2026-12-11 --policy barnsley
      """)

  @Option(help: "The strategy discussion; an initial conference follows.", transform: day)
  var strategy: Day?

  @Option(help: "The initial conference; the first review follows.", transform: day)
  var initial: Day?

  @Option(help: "The last review; the next one follows.", transform: day)
  var review: Day?

  @Option(
    help: "The expected date of delivery; a pre-birth conference comes before.", transform: day)
  var bornBy: Day?

  @Option(
    help: "The request to take a family over; a transfer-in conference follows.", transform: day)
  var transfer: Day?

  @Option(help: "The policy to count by.")
  var policy = NamedPolicy.national

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(reading: text) else {
      throw ValidationError("\"\(text)\" is no date; write 2026-12-11 or 11/12/2026, day first.")
    }
    guard (BankHolidays.firstDay...BankHolidays.lastDay).contains(day) else { throw unknownYears }
    return day
  }

  private static let unknownYears = ValidationError(
    "Bank holidays are known from \(BankHolidays.firstDay.civil.year) to "
      + "\(BankHolidays.lastDay.civil.year) only.")

  func validate() throws {
    guard [strategy, initial, review, bornBy, transfer].count(where: { $0 != nil }) == 1 else {
      throw ValidationError(
        "Name one of --strategy, --initial, --review, --born-by and --transfer with its date.")
    }
  }

  func run() throws {
    let conference = conference
    let limit = try limit(of: conference)
    print(ReceiptText(conference: conference, limit: limit, policy: policy.policy).text)
  }

  /// - Throws: `ValidationError` where the limit, or the day to aim for, is in no year known. The
  ///   first working day known is the earliest day here, at which the aim would be cut.
  private func limit(of conference: Conference) throws -> Limit {
    let deadlines = Deadlines(
      policy: policy.policy, workingDays: WorkingDays(), asOf: BankHolidays.firstDay)
    do throws(LimitFault) {
      let limit = try deadlines.limit(of: conference)
      guard limit.target > limit.earliest else {
        throw .beyondKnownYears(column: "", from: limit.receipt.eventDay)
      }
      return limit
    } catch {
      throw ValidationError(error.message.capitalisedFirst)
    }
  }

  private var conference: Conference {
    var conference = Conference(id: ID("-"), family: ID("-"), kind: kind, worker: ID("-"))
    conference.dates.s47Strategy = strategy
    conference.dates.lastStrategy = strategy
    conference.dates.transferRequest = transfer
    conference.dates.expectedDelivery = bornBy
    conference.dates.lastConference = initial ?? review
    conference.lastKind = initial != nil ? .initial : review != nil ? .review : nil
    return conference
  }

  private var kind: Conference.Kind {
    if strategy != nil { return .initial }
    if transfer != nil { return .transferIn }
    return bornBy != nil ? .preBirth : .review
  }
}
