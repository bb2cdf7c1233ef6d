internal import Conferences
internal import WorkingTime

/// Makes up when something happened and when the unit heard of it.
struct Requests {
  private let policy: Policy
  private let workingDays: WorkingDays
  var random: RandomStream

  init(policy: Policy, workingDays: WorkingDays, random: RandomStream) {
    self.policy = policy
    self.workingDays = workingDays
    self.random = random
  }

  /// How a family comes to its first conference: about one in sixteen before birth, one in
  /// twenty-five by moving in (``Demand`` adds those to the published figure).
  mutating func kind() -> Conference.Kind {
    random.pick(weighted: [(90, .initial), (6, .preBirth), (4, .transferIn)])
  }

  /// The dates of a first conference that is asked for on a day.
  mutating func dates(of kind: Conference.Kind, requested: Day) -> Conference.Dates {
    var dates = Conference.Dates()
    dates.requested = requested
    switch kind {
    case .initial:
      addStrategy(to: &dates, requested: requested)
      if random.chance(percent: 3) {
        dates.neededBy = workingDays.day(random.within(7...10), after: requested)
      }
    case .preBirth:
      dates.expectedDelivery =
        requested + 7 * policy.whole(.preBirthRequestWeeksBefore)
        + random.within(-14...10)
      if random.chance(percent: 30) { addStrategy(to: &dates, requested: requested) }
    case .transferIn:
      dates.transferRequest = workingDays.day(random.within(1...4), before: requested)
    case .review:
      preconditionFailure("a review is not asked for")
    }
    return dates
  }

  /// The unit hears within a day or two as a rule, and late now and then (Ofsted on Hull, 2023); one
  /// in eight has a later strategy discussion too (Ofsted on Barnsley, 2018).
  private mutating func addStrategy(to dates: inout Conference.Dates, requested: Day) {
    let heardAfter = random.pick(weighted: [(35, 0), (38, 1), (15, 2), (8, 4), (4, 6)])
    let last = workingDays.day(heardAfter, before: requested)
    let isSecond = random.chance(percent: 12)
    dates.s47Strategy = isSecond ? workingDays.day(random.within(1...3), before: last) : last
    if isSecond || policy.initialClock == .last { dates.lastStrategy = last }
  }

  /// The dates of the review that follows a conference; one later review in three is wanted after
  /// four months already.
  mutating func reviewDates(after conference: Conference, heldOn day: Day) -> Conference.Dates {
    var dates = Conference.Dates()
    dates.lastConference = day
    if conference.kind == .review, random.chance(percent: 33) {
      dates.neededBy = workingDays.back(day.adding(months: 4))
    }
    return dates
  }

  mutating func mode(of kind: Conference.Kind) -> Conference.Mode {
    let remote = kind == .review ? 5 : 1
    return random.pick(weighted: [
      (85 - remote, .inPerson), (15, .hybrid), (remote, .remote),
    ])
  }

  /// Which agencies must come and which are asked: the police at nearly half of the first
  /// conferences, the midwife before a birth, an interpreter where one is needed.
  mutating func addAgencies(of family: FamilyCase, to conference: inout Conference) {
    var known = family.circumstances.agencies
    if conference.kind == .preBirth {
      known = [Agencies.midwifery] + known.filter { $0 != Agencies.school }
    }
    if conference.kind == .preBirth { conference.required = [Agencies.midwifery] }
    if family.circumstances.needsInterpreter { conference.required.append(Agencies.interpreters) }
    if random.chance(percent: conference.kind == .review ? 5 : 45) {
      conference.required.append(Agencies.police)
    }
    if random.chance(percent: 15) { conference.required.append(known[0]) }
    let required = conference.required
    conference.invited = known.filter { !required.contains($0) }
    if conference.kind != .review, !required.contains(Agencies.police) {
      conference.invited.append(Agencies.police)
    }
  }
}
