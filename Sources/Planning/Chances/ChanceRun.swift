internal import Conferences
internal import WorkingTime

/// One stretch of weeks as it could come: requests by chance, each booked on the day it comes, at the
/// earliest slot in time that is open; nothing that is booked moves for it.
struct ChanceRun {
  let maker: ArrivalMaker
  let base: Refusals
  let weeks: [Day]

  /// - Parameter kept: the slots they may have; nil for whatever is open.
  /// - Returns: by week, how many were asked for and how many could be held in time. Those whose limit
  ///   is after the last day that can be booked are not counted: nobody can say.
  func counts(kept: KeptSlots?, _ random: inout some RandomNumberGenerator) -> [Chance] {
    var refusals = base
    var kept = kept
    return weeks.map { monday in
      var chance = Chance()
      for day in (0..<5).map({ monday + $0 }) {
        for conference in maker.arrivals(on: day, &random) {
          guard let limit = limit(of: conference) else { continue }
          chance.asked += 1
          guard let (entry, opening) = place(conference, limit, refusals, kept) else { continue }
          chance.inTime += 1
          kept?.take(opening)
          refusals = refusals.changing(removing: [], adding: [entry])
        }
      }
      return chance
    }
  }

  /// As it is worked out on the day of the request; nil where it is beyond the days that can be booked.
  private func limit(of conference: Conference) -> Limit? {
    let scenario = base.calendar.scenario
    guard let requested = conference.dates.requested,
      let limit = try? Deadlines(
        policy: scenario.policy, workingDays: scenario.workingDays, asOf: requested
      ).limit(of: conference), limit.limit <= scenario.horizonEnd
    else { return nil }
    return limit
  }

  private func place(
    _ conference: Conference, _ limit: Limit, _ refusals: Refusals, _ kept: KeptSlots?
  ) -> (CalendarEntry, Opening)? {
    if limit.isLateOnArrival { return nil }
    let question = PlacingQuestion(conference, limit: limit, published: nil)
    let placer = Placer(question, refusals)
    let openings = base.calendar.openings(
      of: conference, from: limit.earliest, through: limit.limit)
    for opening in openings where kept?.isKept(opening) ?? true {
      if let entry = placer.firstEntry(at: opening) { return (entry, opening) }
    }
    return nil
  }
}

/// How many were asked for, and how many of them could be held in time.
struct Chance {
  var asked = 0
  var inTime = 0
}
