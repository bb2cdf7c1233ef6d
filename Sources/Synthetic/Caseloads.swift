internal import Conferences
internal import WorkingTime

/// What each chair holds, and how much more is fair: the average for the days worked and fifteen in
/// a hundred more, together with the chair's share of the families to come.
struct Caseloads {
  private let held: [ID<Chair>: Int]
  private let families: Int

  init(held: [ID<Chair>: Int], records: [History.Record]) {
    self.held = held
    families =
      Set(
        records.filter { $0.conference.previousChair == nil }.map(\.conference.family)
      ).count
  }

  func chairs(_ chairs: [Chair]) -> [Chair] {
    let tenths = chairs.reduce(0) { $0 + $1.works.tenths }
    let total = held.values.reduce(0, +)
    return chairs.map { chair in
      let share = (total * 115 / 100 + families) * chair.works.tenths
      return Chair(
        id: chair.id, works: chair.works, maximumPerDay: chair.maximumPerDay,
        maximumPerWeek: chair.maximumPerWeek, venues: chair.venues, trained: chair.trained,
        takesDuty: chair.takesDuty, caseload: held[chair.id, default: 0],
        caseloadLimit: (share + tenths - 1) / tenths)
    }
  }
}
