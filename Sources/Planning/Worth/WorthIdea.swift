internal import Conferences
internal import WorkingTime

/// One more of a resource as a what-if, which can be planned like any other.
struct WorthIdea {
  let scenario: Scenario

  func whatIf(_ resource: PricedResource) -> WhatIf {
    let (noun, change) = more(resource)
    let time = words(resource.time)
    return WhatIf(
      name: noun + (time.isEmpty ? "" : " \(time)"),
      what: "One more than there is\(time.isEmpty ? "" : ", \(time)"), all day.",
      changes: [change])
  }

  private func more(_ resource: PricedResource) -> (noun: String, WhatIf.Change) {
    let works = pattern(resource.time)
    switch resource.kind {
    case .chair:
      let chair = Chair(
        id: ID("Another chair"), works: works, trained: [Chair.harmOutsideHome], takesDuty: false)
      return ("Another chair", .chair(.add(chair)))
    case .minuteTaker:
      return (
        "Another minute-taker",
        .minuteTaker(.add(MinuteTaker(id: ID("Another minute-taker"), works: works)))
      )
    case .room(let kind, let venue):
      let most = scenario.conferences.map(\.attendees).max() ?? 0
      let room = Room(
        venue: venue, name: "Another \(kind.words)", kind: kind,
        capacity: max(most, scenario.policy.whole(.roomMinimumCapacity)),
        facilities: Set(Facility.allCases))
      return ("Another \(kind.words) at \(venue)", .room(.add(room)))
    case .agency(let id):
      let agency = scenario.agencies.first { $0.id == id } ?? Agency(id: id)
      return (
        "One more person of \(id)",
        .changeAgency(Agency(id: id, works: agency.works, atOnce: agency.atOnce.map { $0 + 1 }))
      )
    }
  }

  private func pattern(_ time: PricedResource.Time) -> WeeklyPattern {
    switch time {
    case .week(let monday):
      let days = (0..<5).map { monday + $0 }
      return WeeklyPattern(
        text: days.map(\.description).joined(separator: "; "),
        parts: days.map { (.day($0), .wholeDay) })
    case .always: return .always
    case .weekday(let day):
      return WeeklyPattern(text: day.shortName, parts: [(.weekdays([day]), .wholeDay)])
    }
  }

  private func words(_ time: PricedResource.Time) -> String {
    switch time {
    case .week(let monday): "in the week of \(monday.long)"
    case .weekday(let day): "on \(day.name)s"
    case .always: ""
    }
  }
}
