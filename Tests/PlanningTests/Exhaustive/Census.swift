import Conferences

/// Whether something the contract says decides anything at a seed: whether no plan that is best
/// without it is best with it. An engine that forgot it would be found out there.
struct Census {
  private let scenario: Scenario
  private let best: TierVector

  init(seed: Int) {
    scenario = TinyScenarios.scenario(seed: seed)
    best = ExhaustiveSearch(scenario).best
  }

  func decides(_ rule: ContractRule) -> Bool {
    ExhaustiveSearch(scenario, ignoring: rule).best != best
  }

  /// - Parameter parts: parts of one tier. Among the plans that are best without them, the one that
  ///   is best in them is compared.
  func decides(_ parts: Set<CostPart>) -> Bool {
    let search = ExhaustiveSearch(scenario, puttingOff: parts)
    return search.best.counting(parts, in: scenario.policy) != best
  }
}
