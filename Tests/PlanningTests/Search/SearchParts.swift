import Conferences
import GLPKSolver

@testable import Planning

/// What a search over a scenario is made of, as the planner puts it together.
struct SearchParts {
  let ground: Ground
  let candidates: Candidates
  let space: SearchSpace
  let pools: ResourcePools
  let facts: ChairingFacts
  let scale: TierScale
  let staffing: Staffing

  init(_ scenario: Scenario) throws {
    let scenario = scenario.withPromisesAsTheyCount
    ground = Ground(scenario)
    candidates = Candidates(
      ground, tasks: TaskMaker(ground).tasks(limits: try Deadlines.limits(of: scenario)))
    space = SearchSpace(candidates)
    pools = ResourcePools(ground)
    facts = ChairingFacts(ground, pool: pools[.chairs])
    scale = TierScale(scenario.policy)
    staffing = Staffing(
      candidates, pools: pools, facts: facts, solver: GLPKSolver(), meter: SearchMeter(),
      unplaced: space.unplaced, standards: scale.standards)
  }

  /// The clerk's plan, before anything is improved; nil where it cannot be staffed.
  func clerksPlan() throws -> StaffedPlan? {
    let book = Workbook(candidates, pools: pools)
    ClerkSearch(
      book: book, choices: space.open.map { $0.sorted { $0.costs.isBetter(than: $1.costs) } },
      unplaced: space.unplaced, standards: scale.standards
    ).putDown(Array(candidates.tasks.indices))
    guard
      case .staffed(let plan) = try staffing.staff(
        book.entries.map { $0?.candidate }, exactly: true)
    else { return nil }
    return plan
  }

  /// Every candidate of a conference, day by day.
  func all(_ conference: Int) -> [Candidate] {
    ground.days.indices.flatMap { candidates.list(conference, day: $0) }
  }
}
