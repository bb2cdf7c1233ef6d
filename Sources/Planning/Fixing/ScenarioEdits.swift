internal import Conferences
internal import WorkingTime

/// Small changes of a scenario that fixes are made of.
extension Scenario {
  mutating func change(_ id: ID<Conference>, _ edit: (inout Conference) -> Void) {
    guard let index = conferences.firstIndex(where: { $0.id == id }) else { return }
    edit(&conferences[index])
  }
}

extension Conference {
  /// With another worker in the place of one of the two.
  func replacing(_ worker: ID<Worker>, with other: ID<Worker>) -> Conference {
    var changed = self
    if changed.worker == worker { changed.worker = other }
    if changed.secondWorker == worker { changed.secondWorker = other }
    return changed
  }
}

extension Chair {
  func taking(moreADay: Int = 0, moreAWeek: Int = 0) -> Chair {
    Chair(
      id: id, works: works, maximumPerDay: maximumPerDay + moreADay,
      maximumPerWeek: maximumPerWeek + moreAWeek, venues: venues, trained: trained,
      takesDuty: takesDuty, caseload: caseload, caseloadLimit: caseloadLimit)
  }
}

extension MinuteTaker {
  func taking(moreADay: Int) -> MinuteTaker {
    MinuteTaker(
      id: id, works: works, maximumPerDay: maximumPerDay + moreADay, venues: venues)
  }
}

extension Venue {
  var alwaysOpen: Venue {
    Venue(id: id, slotStarts: slotStarts, slotMinutes: slotMinutes, open: .always)
  }
}

extension WeeklyPattern {
  /// Every day, whole days.
  static let always = WeeklyPattern(
    text: "Mon-Sun", parts: [(.weekdays(Set(Weekday.allCases)), .wholeDay)])
}
