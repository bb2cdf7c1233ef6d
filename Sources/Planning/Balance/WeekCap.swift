public import Conferences

extension Scenario {
  /// The same with no chair's week above a cap: each has the smaller of the cap and their own limit.
  /// - Parameter cap: conferences from Monday to Sunday, 0 or more.
  public func withEveryWeek(atMost cap: Int) -> Scenario {
    var capped = self
    capped.chairs = chairs.map { chair in
      Chair(
        id: chair.id, works: chair.works, maximumPerDay: chair.maximumPerDay,
        maximumPerWeek: min(chair.maximumPerWeek, cap), venues: chair.venues,
        trained: chair.trained, takesDuty: chair.takesDuty, caseload: chair.caseload,
        caseloadLimit: chair.caseloadLimit)
    }
    return capped
  }
}
