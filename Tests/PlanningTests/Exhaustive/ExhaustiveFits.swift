import Conferences
import WorkingTime

extension ExhaustiveSearch {
  /// Whether a choice breaks no rule beside those chosen, the given ones among them.
  func fits(_ choice: Choice, _ chosen: [Choice]) -> Bool {
    let sameDay = chosen.filter { $0.day == choice.day }
    return sameDay.allSatisfy { !clashes(choice, $0) } && keepsMaxima(choice, chosen, sameDay)
      && keepsAgencies(choice, sameDay) && canBeSeated(choice, sameDay)
  }

  private func clashes(_ a: Choice, _ b: Choice) -> Bool {
    let chairClash =
      a.chair == b.chair
      && contract.clash(
        of: a.chairHeld, at: a.venue, and: b.chairHeld, at: b.venue, for: .chair) != nil
    let workersClash =
      contract.workersClash(a.workersHeld, b.workersHeld) != nil
      && a.workers.contains { b.workers.contains($0) }
    return chairClash || workersClash
  }

  /// H4.
  private func keepsMaxima(_ choice: Choice, _ chosen: [Choice], _ sameDay: [Choice]) -> Bool {
    guard let index = choice.chair else { return true }
    let chair = contract.scenario.chairs[index]
    let today = 1 + sameDay.count { $0.chair == index }
    let thisWeek =
      1 + chosen.count { $0.chair == index && $0.day.monday == choice.day.monday }
    let isOnDuty = contract.scenario.duty.contains(DutyDay(day: choice.day, chair: chair.id))
    func keeps(_ rule: ContractRule, _ count: Int, atMost most: Int) -> Bool {
      !contract.applies(rule) || count <= most
    }
    return keeps(.chairPerDay, today, atMost: chair.maximumPerDay)
      && keeps(.chairPerWeek, thisWeek, atMost: chair.maximumPerWeek)
      && (!isOnDuty
        || keeps(.dutyConferences, today, atMost: contract.policy.whole(.dutyConferences)))
  }

  /// H9: at the start of the choice and at every start within it.
  private func keepsAgencies(_ choice: Choice, _ sameDay: [Choice]) -> Bool {
    if !contract.applies(.atOnce) { return true }
    return choice.required.allSatisfy { agency in
      let most = contract.scenario.agencies.first { $0.id == agency }!.atOnce ?? Int.max
      let others = sameDay.filter { $0.required.contains(agency) }.map(\.span)
      let moments = [choice.span.start] + others.map(\.start).filter(choice.span.contains)
      return moments.allSatisfy { moment in 1 + others.count { $0.contains(moment) } <= most }
    }
  }

  /// H5 to H8, pool by pool.
  private func canBeSeated(_ choice: Choice, _ sameDay: [Choice]) -> Bool {
    let isGiven = { (other: Choice) in
      given.contains { $0.conference == other.conference }
    }
    let mine = (sameDay.filter { !isGiven($0) } + [choice]).flatMap(\.seats)
    let theirs = sameDay.filter(isGiven).flatMap(\.seats)
    return Set(choice.seats.map(\.pool)).allSatisfy { pool in
      seating.members(
        of: mine.filter { $0.pool == pool }, given: theirs.filter { $0.pool == pool }) != nil
    }
  }
}
