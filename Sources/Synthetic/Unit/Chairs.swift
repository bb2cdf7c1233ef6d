internal import Conferences
internal import WorkingTime

extension Unit {
  private static let fullTime = ["Mon-Fri", "Mon-Fri", "Mon-Fri 08:30-17:30", "Mon-Fri"]
  private static let partTime = [
    "Mon-Thu", "Tue-Fri", "Mon,Tue,Thu,Fri", "Mon-Wed", "Wed-Fri", "Mon-Wed; Thu 08:45-13:00",
    "Mon,Wed,Thu; Fri 08:45-14:00",
  ]

  /// Chairs, three in five of them full-time. An authority too small for two chairs buys in a
  /// second one for two days a week, or its only one's leave would stop all conferences.
  mutating func addChairs(_ authority: Authority, _ random: inout RandomStream) {
    for index in 0..<authority.chairs {
      let works = index % 5 < 3 ? random.pick(Self.fullTime) : random.pick(Self.partTime)
      chairs.append(chair(index, works: WeeklyPattern(works), authority, &random))
    }
    if authority.chairsInUnit > authority.chairs {
      chairs.append(
        Chair(
          id: chairID(1), works: WeeklyPattern("Tue,Thu"), maximumPerWeek: 2,
          trained: [Chair.harmOutsideHome], takesDuty: false))
    }
  }

  private func chair(
    _ index: Int, works: WeeklyPattern, _ authority: Authority, _ random: inout RandomStream
  ) -> Chair {
    let isTrained = index % 2 == 0 || authority.chairs < 4 || random.chance(percent: 20)
    let isPartTime = works.tenths < 10
    return Chair(
      id: chairID(index), works: works,
      maximumPerDay: random.chance(percent: 85) ? 2 : 1,
      maximumPerWeek: isPartTime ? works.tenths / 2 - 1 : random.within(4...5),
      venues: venuesOfChair(index, &random), trained: isTrained ? [Chair.harmOutsideHome] : [],
      takesDuty: index < 2 || random.chance(percent: 85))
  }

  /// Where there are three venues or more, half of the chairs stay near the main one and one other.
  private func venuesOfChair(_ index: Int, _ random: inout RandomStream) -> Set<ID<Venue>> {
    guard venues.count > 2, index % 2 == 1 else { return [] }
    return [venues[0].id, venues[1 + random.below(venues.count - 1)].id]
  }

  private func chairID(_ index: Int) -> ID<Chair> { ID(numbered("Chair ", index + 1, width: 2)) }
}
