internal import Conferences
internal import WorkingTime

/// What a report says in sentences, the same on the terminal, on the page and in JSON.
struct ComplianceWords {
  let compliance: Compliance

  private var scenario: Scenario { compliance.view.scenario }

  /// "York, week of 7 December 2026: compliance as of Fri 4 Dec 2026".
  var title: String { "\(scenario.name): compliance as of \(scenario.asOf.british)" }

  static let moves = "Published dates that move or are dropped"
  static let agreedBefore = "Moves and cancellations of earlier plans, agreed to in this time"

  /// What is counted, and how far it has come.
  var headline: String {
    guard let days = compliance.days, !compliance.isEmpty else {
      return "No conference counts in this time."
    }
    let all = compliance.counted
    let stages = Stage.allCases.filter { $0 != .withoutBooking || compliance.count($0) > 0 }
      .map { "\(compliance.count($0)) \($0.words)" }
    return "\(inWords(all.ofConferences, "conference")) about "
      + "\(inWords(all.ofChildren, "child", plural: "children")), \(days.lowerBound.british) to "
      + "\(days.upperBound.british): \(stages.joined(separator: ", "))."
  }

  /// What is not counted, or is to be looked at; none when there is nothing of it.
  var notes: [String] {
    let figures = compliance.figures
    return [
      beforeTheTables, stillOpen,
      note(figures.leftOut, "is left for a later plan and not counted", "are"),
      note(
        figures.inTimeByOwnClockOnly,
        "is in time by the policy's own clock, and not within the national 15 working days", "are"),
      note(
        figures.inTimeNationallyOnly,
        "is within the national 15 working days, and after its own, earlier limit", "are"),
    ].compactMap(\.self)
  }

  /// Whole weeks were asked for of which the tables know nothing.
  private var beforeTheTables: String? {
    guard let from = compliance.period.from, let first = compliance.firstDay,
      from.monday < first.monday
    else { return nil }
    return "The tables hold nothing before \(first.british): this is not the whole time from "
      + "\(from.british) on."
  }

  /// What may be found in time yet.
  private var stillOpen: String? {
    let open = compliance.open.count { $0.cause == .notYetBooked }
    guard open > 0 else { return nil }
    return "\(inWords(open, "conference")) without a booking still "
      + "\(open == 1 ? "has" : "have") a free slot in time; quorate plan finds out whether "
      + "there is one for all at once."
  }

  /// So many are named; of more, the rest is counted.
  private static let mostNamed = 8

  private func note(_ conferences: [PlannedConference], _ words: String, _ many: String) -> String?
  {
    guard !conferences.isEmpty else { return nil }
    let count = inWords(conferences.count, "conference")
    let verb = conferences.count == 1 ? words : many + words.dropFirst("is".count)
    let named = conferences.prefix(Self.mostNamed).map(\.conference.text)
    let rest = conferences.count - named.count
    return "\(count) \(verb): \(named.joined(separator: ", "))"
      + (rest > 0 ? " and \(rest) more." : ".")
  }

  /// One line for each conference that is not in time, with its cause.
  func line(_ reason: LateReason) -> String {
    guard let planned = compliance.planned[reason.conference],
      let conference = compliance.conferences[reason.conference]
    else { return reason.conference.text }
    let date =
      planned.booking.map {
        "on \($0.day.british), "
          + "\(inWords(planned.lateWorkingDays, "working day")) late"
      } ?? "without a booking"
    return "\(conference.id), \(conference.kind.words), \(compliance.team(of: conference)): limit "
      + "\(planned.limit.limit.british), \(date). \(reason.cause.words.capitalisedFirst): "
      + "\(reason.words)."
  }

  /// How everything is counted; sentences.
  var counting: [String] {
    let asOf = scenario.asOf.british
    return [
      "A conference counts on the day it is booked for; without a booking, on its limit.",
      "Booked for \(asOf) or before counts as held, since nothing records that it was. Without a "
        + "booking, with its limit still to come, a conference is still open: it is told by itself and "
        + "is in no percentage.",
      "In time is a booking on or before the limit under \(compliance.view.policy.title). Without a "
        + "booking and past its limit is not in time.",
      "Initial conferences, with pre-birth and transfer-in ones, are within 15 working days of the "
        + "strategy discussion that started the enquiry, or of the request to take a family over, "
        + "whichever clock the policy counts by; with neither, their own limit decides.",
      "Reviews on time are all reviews that count; the national figure asks after the reviews of "
        + "children with a plan on 31 March.",
      "Each conference that is not in time has one main cause, worked out from the tables. Late notice: "
        + "it was asked for so late that the notice everybody is given ends after the limit. Left "
        + "unbooked: no day up to the limit is left to book. Slots free: at least one slot up to the "
        + "limit could have been booked. Otherwise it is what stands in the way of most slots up to the "
        + "limit; where several things do, the first counts of venue, family, worker, agency, room, "
        + "chair and minute-taker.",
      "For days that are past the tables may no longer show the true cause: leave and bookings of that "
        + "time may have been deleted.",
      "Same chair: of the bookings for families who had a chair before. Published dates: those still to "
        + "come. A date that an earlier plan moved counts on the day somebody agreed to it.",
      "A room's hours are those of the slots it could be used in, and of the slots taken.",
    ]
  }
}
