public import WorkingTime

/// A conference's statutory limit, the days around it, and how it came about.
public struct Limit: Sendable {
  /// The last day in time; always a working day.
  public let limit: Day
  /// The first day on which it can be booked (L5).
  public let earliest: Day
  /// The day it should be on (L6).
  public let target: Day
  public let receipt: Receipt

  /// Whether no bookable day was left in time when it arrived.
  public var isLateOnArrival: Bool { earliest > limit }

  public init(limit: Day, earliest: Day, target: Day, receipt: Receipt) {
    self.limit = limit
    self.earliest = earliest
    self.target = target
    self.receipt = receipt
  }
}

/// How a limit was worked out, so that anybody can count again.
public struct Receipt: Sendable {
  /// What started the clock, such as "strategy discussion".
  public let event: String
  public let eventDay: Day
  /// The rule applied, such as "15 working days after it".
  public let rule: String
  /// Where the rule comes from.
  public let source: String
  /// Bank holidays between the event and the limit that are not counted.
  public let bankHolidaysSkipped: [Day]
  /// The day before it went back to a working day, where that differs from the limit.
  public let movedBackFrom: Day?
  /// Other ways of counting that give another day.
  public let alternatives: [Alternative]
  /// Further facts worth knowing, each a sentence.
  public let notes: [String]
  /// What set the earliest day, such as "3 working days' notice after the request".
  public let earliestBecause: String

  /// Another convention, the day it gives, and by how many working days that differs.
  public struct Alternative: Sendable, Hashable {
    public let convention: String
    public let day: Day
    /// Working days later (positive) or earlier (negative) than the limit.
    public let workingDaysLater: Int
    public init(convention: String, day: Day, workingDaysLater: Int) {
      self.convention = convention
      self.day = day
      self.workingDaysLater = workingDaysLater
    }
  }

  public init(
    event: String, eventDay: Day, rule: String, source: String, bankHolidaysSkipped: [Day],
    movedBackFrom: Day?, alternatives: [Alternative], notes: [String], earliestBecause: String
  ) {
    self.event = event
    self.eventDay = eventDay
    self.rule = rule
    self.source = source
    self.bankHolidaysSkipped = bankHolidaysSkipped
    self.movedBackFrom = movedBackFrom
    self.alternatives = alternatives
    self.notes = notes
    self.earliestBecause = earliestBecause
  }
}

/// Why a conference has no limit.
public enum LimitFault: Error, Sendable, Hashable {
  /// A date that the limit needs is missing from a column of `conferences.csv`; what is needed, and
  /// why.
  case missingDate(column: String, need: String)
  /// A day counted from a date, such as the limit, lies in a year whose bank holidays are not known.
  case beyondKnownYears(column: String, from: Day)

  /// The column of `conferences.csv`.
  public var column: String {
    switch self {
    case .missingDate(let column, _), .beyondKnownYears(let column, _): column
    }
  }

  /// What is wrong, and what would be right.
  public var message: String {
    switch self {
    case .missingDate(_, let need): return "empty; \(need)"
    case .beyondKnownYears(_, let day):
      let years = "\(BankHolidays.firstDay.civil.year) to \(BankHolidays.lastDay.civil.year)"
      return "a day counted from \(day) is outside \(years), the years whose bank holidays are "
        + "known; check the date"
    }
  }
}
