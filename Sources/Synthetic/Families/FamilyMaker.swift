internal import Conferences
internal import WorkingTime

/// Makes families up. The shares are the generator's own unless a source is named; they are what
/// makes the rules of conferences bite now and then, and say nothing about real families.
struct FamilyMaker {
  private let unit: Unit
  var random: RandomStream

  init(unit: Unit, random: RandomStream) {
    self.unit = unit
    self.random = random
  }

  mutating func family(number: Int, worker: ID<Worker>) -> FamilyCase {
    FamilyCase(
      id: ID(numbered("F-", number, width: 4)), worker: worker, children: children(),
      circumstances: circumstances())
  }

  /// Two children on average: 72,090 children at about 36,000 conferences (year to March 2025).
  private mutating func children() -> Int {
    random.pick(weighted: [(46, 1), (27, 2), (15, 3), (7, 4), (3, 5), (2, 6)])
  }

  private mutating func circumstances() -> FamilyCase.Circumstances {
    var made = FamilyCase.Circumstances()
    made.attendees = random.pick(weighted: [(15, 7), (20, 8), (25, 9), (20, 10), (12, 11), (8, 12)])
    made.slots = random.chance(percent: 2) ? 2 : nil
    made.isSplit = random.chance(percent: 4)
    made.isHarmOutsideHome = random.chance(percent: 5)
    made.needsInterpreter = random.chance(percent: 6)
    if random.chance(percent: 4) { made.needs.insert(.stepFree) }
    if random.chance(percent: 1) { made.needs.insert(.hearingLoop) }
    if random.chance(percent: 2) { made.barredChairs = [random.pick(unit.chairs).id] }
    made.unavailable = WeeklyPattern(unavailable())
    made.prefers = WeeklyPattern(prefers())
    made.agencies = agencies()
    made.venues = venues(anywhere: made.isHarmOutsideHome || made.isSplit || !made.needs.isEmpty)
    if made.isHarmOutsideHome { made.attendees = random.within(12...14) }
    return made
  }

  private mutating func unavailable() -> String {
    random.pick(weighted: [
      (74, ""), (5, "Mon"), (4, "Wed 08:00-12:00"), (4, "Tue,Thu 13:00-18:00"),
      (4, "Mon-Fri 15:30-18:30"), (4, "Fri"), (3, "Mon-Wed 08:00-11:00"), (2, "Thu-Fri"),
    ])
  }

  private mutating func prefers() -> String {
    random.pick(weighted: [
      (80, ""), (6, "Mon-Fri 09:00-12:00"), (5, "Mon-Fri 09:30-14:00"), (4, "Tue,Wed,Thu"),
      (3, "Mon-Fri 13:00-17:00"), (2, "Fri"),
    ])
  }

  private mutating func agencies() -> [ID<Agency>] {
    var known = [
      random.pick(weighted: [
        (45, Agencies.school), (35, Agencies.healthVisiting), (20, Agencies.schoolNursing),
      ])
    ]
    for agency in [Agencies.healthVisiting, Agencies.schoolNursing] where known[0] != agency {
      if random.chance(percent: 40) { known.append(agency) }
    }
    known.append(random.pick(Agencies.others))
    if random.chance(percent: 30) { known.append(random.pick(Agencies.others)) }
    return known.enumerated().filter { !known[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// With several venues most families have a nearest one, and can come to the main one too. A unit
  /// larger than any real one has no main venue for all; another one stands in.
  private mutating func venues(anywhere: Bool) -> [ID<Venue>] {
    guard unit.venues.count > 1, !anywhere else { return [] }
    let main = unit.venues.count > 4 ? random.pick(unit.venues).id : unit.venues[0].id
    let near = random.pick(unit.venues).id
    return random.pick(weighted: [
      (55, near == main ? [main] : [near, main]), (15, [main]), (30, [ID<Venue>]()),
    ])
  }
}
