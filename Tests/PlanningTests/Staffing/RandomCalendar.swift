import Conferences

@testable import Planning

/// A calendar by chance in which there are chairs enough, and nothing else is looked at.
struct RandomCalendar {
  let parts: SearchParts
  let chosen: [Candidate]

  init(_ parts: SearchParts, _ dice: inout Dice) throws {
    let model = parts.staffing.model(parts.pools[.chairs])
    var chosen: [Candidate] = []
    let days = parts.ground.days.count
    for (conference, task) in parts.candidates.tasks.enumerated() where task.firstDay < days {
      let day = task.firstDay + dice.below(days - task.firstDay)
      let options = parts.candidates.list(conference, day: day)
      guard !options.isEmpty else { continue }
      let more = chosen + [dice.pick(options)]
      if try model.assign(more.compactMap { parts.candidates.needs.item($0, .chairs) }) != nil {
        chosen = more
      }
    }
    self.init(parts, chosen)
  }

  /// - Parameter chosen: none for a calendar in which nothing is held.
  init(_ parts: SearchParts, _ chosen: [Candidate]) {
    self.parts = parts
    self.chosen = chosen
  }

  /// A few calendars of a larger scenario and a few of a crowded one.
  static func some(
    seed: Int, _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> [RandomCalendar] {
    var dice = Dice(seed: seed)
    var found: [RandomCalendar] = []
    let larger = TinyScenarios.largerScenario(seed: seed)
    let crowded = TinyScenarios.scenario(seed: TinyScenarios.crowded.lowerBound + seed)
    for var scenario in [larger, crowded] {
      change(&scenario)
      let parts = try SearchParts(scenario)
      for _ in 0..<3 { found.append(try RandomCalendar(parts, &dice)) }
    }
    return found
  }

  /// What each conference asks of the chairs.
  var items: [StaffItem] {
    chosen.compactMap { parts.candidates.needs.item($0, .chairs) }
  }

  /// The same, as far as naming the chairs wants to know.
  var needs: [ChairingModel.Need] { parts.staffing.naming.needs(chosen.map { ($0, 1) }) }

  /// What caseloads and duty cost when chairs are named for these needs at the least, in thousandths.
  func leastCost(of needs: [ChairingModel.Need]) throws -> Int? {
    let nobody = FamiliesTaken(
      newFamily: parts.candidates.tasks.map(\.newFamily), free: parts.facts.freeCaseload)
    guard let named = try parts.staffing.naming.model.assign(needs, taken: nobody),
      named.cost == named.bound
    else { return nil }
    return named.cost
  }
}
