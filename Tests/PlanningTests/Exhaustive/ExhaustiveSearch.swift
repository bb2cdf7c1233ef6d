import Conferences
import WorkingTime

/// A best plan by exhaustive search: every choice of every conference, and none; a branch is left
/// only when a rule is broken, or when what it must cost at least is no better than the best plan
/// found.
///
/// Costs of bookings are sums, added tier by tier, so the cheapest choices that still fit are a
/// bound; caseloads and missing duty only grow with every booking.
struct ExhaustiveSearch {
  let contract: Contract
  private(set) var best = TierVector(values: Tier.allCases.map { _ in .max })
  private(set) var bestChoices: [Choice] = []
  let given: [Choice]
  let seating: Seating
  private var duty: DutySharing

  /// A conference's choice, or none, and what that costs.
  private struct Option {
    let choice: Choice?
    let cost: TierVector
  }

  init(
    _ scenario: Scenario, ignoring ignored: ContractRule? = nil,
    puttingOff putOff: Set<CostPart> = []
  ) {
    contract = Contract(scenario, ignoring: ignored, puttingOff: putOff)
    seating = Seating(contract: contract)
    duty = DutySharing(contract)
    let fixed = contract.applies(.fixedStays) ? Choices(contract: contract).given() : []
    given = contract.applies(.fixedHolds) ? fixed : []
    let open = scenario.conferences.indices.filter { index in
      !fixed.contains { $0.conference == index }
    }
    let options = open.map(options)
    search(options, given, fixed.reduce(.zero) { $0 + $1.cost })
  }

  /// Searches nothing, and only judges what fits beside bookings that are given.
  init(judging contract: Contract, given: [Choice]) {
    self.contract = contract
    self.given = given
    seating = Seating(contract: contract)
    duty = DutySharing(contract)
  }

  /// Cheapest first. A fixed booking that need not stay may do so, at the price it has anyway.
  private func options(of index: Int) -> [Option] {
    let none = contract.costOfNone(contract.scenario.conferences[index])
    let choices =
      Choices(contract: contract).all(of: index)
      + [Choices(contract: contract).given(index)].compactMap { $0 }
    return
      (choices.filter { fits($0, given) }.map { Option(choice: $0, cost: $0.cost) } + [
        Option(choice: nil, cost: none)
      ])
      .sorted { $0.cost < $1.cost }
  }

  /// Goes on from a plan of some conferences; `open` is what fits it of every other.
  private mutating func search(_ open: [[Option]], _ chosen: [Choice], _ cost: TierVector) {
    guard let next = open.indices.min(by: { open[$0].count < open[$1].count }) else {
      let total = cost + common(chosen)
      if total < best { (best, bestChoices) = (total, chosen) }
      return
    }
    var others = open
    let options = others.remove(at: next)
    for option in options {
      let sum = cost + option.cost
      guard sum + least(others) < best else { return }
      guard let choice = option.choice else {
        search(others, chosen, sum)
        continue
      }
      let now = chosen + [choice]
      let rest = others.map { $0.filter { $0.choice.map { fits($0, now) } ?? true } }
      if sum + least(rest) + common(now) < best { search(rest, now, sum) }
    }
  }

  private func least(_ open: [[Option]]) -> TierVector {
    open.reduce(.zero) { $0 + $1[0].cost }
  }

  /// What caseloads and duty add.
  private mutating func common(_ chosen: [Choice]) -> TierVector {
    let scenario = contract.scenario
    let taken = chosen.compactMap { choice -> (chair: ID<Chair>, family: ID<Family>)? in
      let conference = scenario.conferences[choice.conference]
      guard let chair = choice.chair, conference.previousChair == nil,
        contract.fixed(conference) == nil
      else { return nil }
      return (scenario.chairs[chair].id, conference.family)
    }
    var sum = contract.costOfCaseloads(taken)
    if duty.isWanted {
      let most =
        contract.applies(.dutyConferences) ? contract.policy.whole(.dutyConferences) : Int.max
      let missing = duty.missing { chair, day in
        chosen.count { $0.chair == chair && $0.day == day } > most
      }
      sum = sum + contract.costOfDuty(missing: missing)
    }
    return sum
  }
}
