import Conferences
import WorkingTime

/// One to four conferences of every kind, tight against their limits.
extension TinyScenarios {
  mutating func addConferences() {
    let count = dice.pick(shape.conferences)
    for number in 1...count { addConference(number) }
  }

  private mutating func addConference(_ number: Int) {
    let kind = dice.pick([
      Conference.Kind.initial, .initial, .initial, .review, .review, .preBirth, .transferIn,
    ])
    let family = number > 1 && dice.chance(15) ? 1 : number
    var conference = Conference(
      id: ID("C-\(number)"), family: ID("F-\(family)"), kind: kind,
      worker: dice.pick(scenario.workers).id)
    addDates(&conference)
    addChairs(&conference)
    addNeeds(&conference)
    addAgencies(&conference)
    if dice.chance(25) {
      conference.familyUnavailable = pattern(
        dice.pick(["Mon", "Tue-Wed 09:00-12:00", "\(day())", "Thu 13:00-15:00; Fri"]))
    }
    if dice.chance(30) {
      conference.familyPrefers = pattern(
        dice.pick(["Mon-Fri 09:00-12:00", "Wed", "Mon,Thu 11:00-17:00", "\(day())"]))
    }
    scenario.conferences.append(conference)
  }

  private mutating func addDates(_ conference: inout Conference) {
    let asOf = scenario.asOf
    let back = asOf - dice.pick([2, 3, 5, 8, 12, 17, 19, 24])
    if conference.kind != .review, dice.chance(80) {
      conference.dates.requested = min(asOf, back + dice.pick([1, 2, 20]))
    }
    switch conference.kind {
    case .initial: addStrategy(&conference, back)
    case .transferIn: conference.dates.transferRequest = back
    case .preBirth:
      conference.dates.expectedDelivery = asOf + 56 + dice.pick([-2, 2, 4, 5, 8, 12, 20])
      if dice.chance(40) { addStrategy(&conference, back) }
    case .review:
      let lastKind = dice.pick(Conference.Kind.allCases)
      conference.lastKind = lastKind
      conference.dates.lastConference =
        asOf + dice.pick([-3, 2, 3, 5, 6, 9, 12, 16, 25, 50]) - (lastKind == .review ? 183 : 91)
    }
    if dice.chance(15) { conference.dates.neededBy = day() }
    if dice.chance(15) { conference.dates.notBefore = dice.chance(25) ? asOf + 15 : day() }
  }

  private mutating func addStrategy(_ conference: inout Conference, _ back: Day) {
    let which = dice.below(4)
    if which != 3 { conference.dates.s47Strategy = back }
    if which >= 2 { conference.dates.lastStrategy = min(scenario.asOf, back + 3) }
  }

  private mutating func addChairs(_ conference: inout Conference) {
    let known = scenario.chairs.map(\.id)
    if dice.chance(conference.kind == .initial ? 10 : 60) {
      conference.previousChair = dice.pick(known + [ID("Chair who left")])
    }
    if dice.chance(15) {
      conference.barredChairs = [dice.pick(known + [ID("Chair who left")])]
    }
    conference.isHarmOutsideHome = dice.chance(10)
  }

  private mutating func addNeeds(_ conference: inout Conference) {
    if dice.chance(15) { conference.attendees = dice.pick([4, 11, 13]) }
    if dice.chance(15) { conference.slots = dice.pick([1, 2]) }
    if dice.chance(12) { conference.children = dice.pick([4, 5, 6]) }
    if dice.chance(28) { conference.mode = dice.pick([.remote, .hybrid]) }
    if dice.chance(12) { conference.needs = [.stepFree] }
    conference.isSplit = dice.chance(15)
    let others = scenario.workers.map(\.id).filter { $0 != conference.worker }
    if dice.chance(15) { conference.secondWorker = dice.pick(others) }
    if scenario.venues.count > 1, dice.chance(45) {
      let venues = dice.shuffled(scenario.venues.map(\.id))
      conference.venues = dice.chance(50) ? venues : [venues[0]]
    }
  }

  private mutating func addAgencies(_ conference: inout Conference) {
    for agency in scenario.agencies.map(\.id) where dice.chance(75) {
      if dice.chance(shape.agencyRequired) {
        conference.required.append(agency)
      } else {
        conference.invited.append(agency)
      }
    }
  }
}
