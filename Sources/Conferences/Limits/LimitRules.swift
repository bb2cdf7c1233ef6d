internal import WorkingTime

/// A limit as a rule alone gives it, before `needed_by` and the days around it.
struct RuledLimit {
  var day: Day
  var event: String
  var eventDay: Day
  var rule: String
  var source: String
  var movedBackFrom: Day?
  /// Whether bank holidays were passed over in counting.
  var countsWorkingDays = false
  var alternatives: [(convention: String, day: Day)] = []
  var notes: [String] = []
}

/// One way of counting to each kind's limit (L1 to L3), with the other conventions in use. A limit
/// beyond the years whose bank holidays are known is refused, another way's day there is left out.
struct LimitRules {
  let policy: Policy
  let workingDays: WorkingDays

  /// L3: which rule a conference falls under.
  func limit(of conference: Conference) throws(LimitFault) -> RuledLimit {
    switch conference.kind {
    case .initial: try initial(conference.dates)
    case .transferIn: try transferIn(conference.dates)
    case .preBirth: try preBirth(conference.dates)
    case .review: try review(conference.dates, after: conference.lastKind)
    }
  }

  /// S1: working days after the strategy discussion that the policy names.
  private func initial(_ dates: Conference.Dates) throws(LimitFault) -> RuledLimit {
    guard let ruled = try afterStrategy(dates) else {
      throw .missingDate(
        column: "s47_strategy",
        need: "an initial conference needs s47_strategy or last_strategy to count from")
    }
    return ruled
  }

  private func afterStrategy(_ dates: Conference.Dates) throws(LimitFault) -> RuledLimit? {
    let chosen = policy.initialClock
    let clock = dates.day(of: chosen) == nil ? chosen.other : chosen
    guard let event = dates.day(of: clock) else { return nil }
    var ruled = try working(
      policy.whole(.initialWithinWorkingDays), after: event, of: clock.rawValue, event: clock.words,
      source: policy.entry(.initialClock).source)
    ruled.alternatives += afterOtherStrategy(dates)
    if clock != chosen {
      ruled.notes.append(
        "The date of the \(chosen.words) is missing; the other one is counted from.")
    }
    return ruled
  }

  /// The same count from the strategy discussion that did not start the clock, where two were held.
  private func afterOtherStrategy(_ dates: Conference.Dates) -> [(convention: String, day: Day)] {
    let clock = policy.initialClock.other
    let count = policy.whole(.initialWithinWorkingDays)
    guard let other = dates.day(of: clock), let event = dates.day(of: clock.other), other != event,
      let day = workingDays.knownDay(count, after: other)
    else { return [] }
    return [("\(count) working days after the \(clock.words) of \(other.british)", day)]
  }

  /// S3: working days after the request of the authority the family moves from.
  private func transferIn(_ dates: Conference.Dates) throws(LimitFault) -> RuledLimit {
    guard let request = dates.transferRequest else {
      throw .missingDate(
        column: "transfer_request",
        need: "a transfer-in conference needs the date of the request to count from")
    }
    return try working(
      policy.whole(.transferInWithinWorkingDays), after: request, of: "transfer_request",
      event: "request to take the family over",
      source: policy.entry(.transferInWithinWorkingDays).source)
  }

  /// L1, and the reading in which the event's day is day 1.
  private func working(
    _ count: Int, after event: Day, of column: String, event name: String, source: String
  ) throws(LimitFault) -> RuledLimit {
    guard let day = workingDays.knownDay(count, after: event) else {
      throw .beyondKnownYears(column: column, from: event)
    }
    let inclusive =
      workingDays.isWorkingDay(event) && count > 0
      ? [("counting the day itself as day 1", workingDays.day(count - 1, after: event))] : []
    return RuledLimit(
      day: day, event: name, eventDay: event,
      rule: "\(count) working days after it, its own day being day 0", source: source,
      countsWorkingDays: true, alternatives: inclusive)
  }

  /// S4: by a week of pregnancy, and within the working days too where a strategy discussion was
  /// held; the earlier of the two.
  private func preBirth(_ dates: Conference.Dates) throws(LimitFault) -> RuledLimit {
    guard let delivery = dates.expectedDelivery else {
      throw .missingDate(
        column: "expected_delivery",
        need: "a pre-birth conference needs the expected date of delivery")
    }
    let week = policy.whole(.preBirthLatestWeek)
    let raw = delivery - 7 * (40 - week)
    guard let day = workingDays.knownBack(raw) else {
      throw .beyondKnownYears(column: "expected_delivery", from: delivery)
    }
    var byWeek = RuledLimit(
      day: day, event: "expected date of delivery", eventDay: delivery,
      rule: "by week \(week) of pregnancy, \(40 - week) weeks before it",
      source: policy.entry(.preBirthLatestWeek).source,
      movedBackFrom: workingDays.isWorkingDay(raw) ? nil : raw)
    byWeek.notes.append(
      "It should be requested by "
        + (delivery - 7 * policy.whole(.preBirthRequestWeeksBefore)).british
        + ", \(policy.whole(.preBirthRequestWeeksBefore)) weeks before the due date.")
    guard var byStrategy = try afterStrategy(dates) else { return byWeek }
    if byStrategy.day < byWeek.day {
      byStrategy.alternatives.append((byWeek.rule, byWeek.day))
      byStrategy.notes = byWeek.notes + byStrategy.notes
      return byStrategy
    }
    if byStrategy.day != byWeek.day {
      byWeek.alternatives.append(
        (
          "\(byStrategy.rule), from the \(byStrategy.event) of \(byStrategy.eventDay.british)",
          byStrategy.day
        ))
    }
    byWeek.alternatives += afterOtherStrategy(dates)
    return byWeek
  }

  /// S5: months, and days where the policy counts them, after the last conference; the earlier.
  private func review(_ dates: Conference.Dates, after lastKind: Conference.Kind?)
    throws(LimitFault) -> RuledLimit
  {
    guard let last = dates.lastConference else {
      throw .missingDate(
        column: "last_conference", need: "a review needs the date of the last conference")
    }
    guard let lastKind else {
      throw .missingDate(
        column: "last_kind",
        need: "a review needs the kind of the last conference: "
          + "initial, review, pre_birth or transfer_in"
      )
    }
    let isFirst = lastKind != .review
    let monthsKey: PolicyKey = isFirst ? .reviewFirstMonths : .reviewThenMonths
    let daysKey: PolicyKey = isFirst ? .reviewFirstDays : .reviewThenDays
    let byMonths = policy.wholeOrNone(monthsKey).map {
      (day: last.adding(months: $0), rule: "\($0) months after it", key: monthsKey)
    }
    let byDays = policy.wholeOrNone(daysKey).map {
      (day: last + $0, rule: "\($0) days after it", key: daysKey)
    }
    let ways = [byMonths, byDays].compactMap { $0 }
    guard let chosen = ways.min(by: { $0.day < $1.day }) else {
      throw .missingDate(
        column: "last_conference", need: "the policy gives neither months nor days")
    }
    guard let day = workingDays.knownBack(chosen.day) else {
      throw .beyondKnownYears(column: "last_conference", from: last)
    }
    let customaryDays = isFirst ? 91 : 183
    var others = ways.filter { $0.day != chosen.day }.map { (rule: $0.rule, day: $0.day) }
    if byDays == nil {
      others.append(("\(customaryDays) days after it", last + customaryDays))
    }
    return RuledLimit(
      day: day, event: "last conference (\(lastKind.words))",
      eventDay: last, rule: chosen.rule, source: policy.entry(chosen.key).source,
      movedBackFrom: workingDays.isWorkingDay(chosen.day) ? nil : chosen.day,
      alternatives: others.compactMap { other in
        workingDays.knownBack(other.day).map { (other.rule, $0) }
      })
  }
}

extension Conference.Dates {
  fileprivate func day(of discussion: StrategyDiscussion) -> Day? {
    discussion == .s47 ? s47Strategy : lastStrategy
  }
}
