internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles
internal import WorkingTime

/// Who agrees to the moves of a plan, and when (S15).
struct AuthorisationOptions: ParsableArguments {
  @Option(
    name: .customLong("authorised-by"),
    help: ArgumentHelp(
      "Who agrees to every move and cancellation of this plan, by role or reference.",
      discussion: """
        The agreement is kept in the plan, and moved bookings are written as published. New bookings \
        break no promise and stay provisional.
        """, valueName: "who"), transform: who)
  var by: ID<Authoriser>?

  @Option(
    name: .customLong("authorised-on"),
    help: ArgumentHelp(
      "The day of that agreement; without it, the scenario's as_of.", valueName: "date"),
    transform: day)
  var on: Day?

  func validate() throws {
    if on != nil && by == nil {
      throw ValidationError("--authorised-on says when; say who with --authorised-by too")
    }
  }

  /// Nil when nobody agrees.
  /// - Throws: `ValidationError` for a day before there was anything to agree to, or after all of it.
  func agreement(in scenario: Scenario) throws -> Agreement? {
    guard let by else { return nil }
    let on = on ?? scenario.asOf
    guard on >= scenario.asOf else {
      throw ValidationError(
        "--authorised-on \(on) is before \(scenario.asOf), the day the plan is made; name that day "
          + "or a later one")
    }
    guard on <= scenario.horizonEnd else {
      throw ValidationError(
        "--authorised-on \(on) is after \(scenario.horizonEnd), the last day that is planned; name "
          + "the day of the agreement")
    }
    return Agreement(by: by, on: on)
  }

  /// Blanks as a table's reader leaves them, so that what is written reads back the same.
  private static func who(_ text: String) throws -> ID<Authoriser> {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    if let fault = Authoriser.fault(words) {
      throw ValidationError("\(words.isEmpty ? "it" : "\"\(words)\"") \(fault)")
    }
    return ID(words)
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(reading: text) else {
      throw ValidationError("\"\(text)\" is no date; write 2026-12-11 or 11/12/2026, day first.")
    }
    guard (BankHolidays.firstDay...BankHolidays.lastDay).contains(day) else {
      throw ValidationError("\(text) is in no year whose bank holidays are known.")
    }
    return day
  }
}
