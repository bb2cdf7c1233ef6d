internal import CGLPK
internal import LinearModels

/// What a run of GLPK amounts to.
enum Verdict: Equatable {
  case ended(Outcome.Ending)
  /// Either infeasible or unbounded; another method must tell.
  case infeasibleOrUnbounded
  /// The relaxation is unbounded; whether there is any integer solution is open.
  case unboundedRelaxation
  /// GLPK failed for numerical reasons; another start may help.
  case failed
}

extension SimplexReport {
  /// What a simplex run without presolver found, from its return code and both statuses.
  var verdict: Verdict {
    switch (code, primal, dual) {
    // Both sides feasible at once is what an optimum is.
    case (.finished, .feasible, .feasible): .ended(.optimal)
    // No primal solution exists, whatever is known of the dual side.
    case (.finished, .noneExists, _): .ended(.infeasible)
    // A primal solution and no dual one: the objective falls forever.
    case (.finished, .feasible, .noneExists): .ended(.unbounded)
    // The dual method found no dual solution and knows nothing of the primal side.
    case (.finished, _, .noneExists): .infeasibleOrUnbounded
    // Finished without knowing: GLPK lost its way.
    case (.finished, _, _): .failed
    case (.iterationLimit, _, _): .ended(.workLimit)
    case (.timeLimit, _, _): .ended(.timeLimit)
    // The basis to start from is not one, or is numerically none.
    case (.invalidBasis, _, _), (.singularBasis, _, _), (.illConditionedBasis, _, _): .failed
    // The run itself broke down.
    case (.failed, _, _): .failed
    // Cannot happen: ranges are checked before, no objective limit is ever set, and the rest belongs
    // to the presolver or to integer solves. A second start does no harm.
    case (.incorrectBounds, _, _), (.objectiveLimit, _, _), (.noPrimalSolution, _, _),
      (.noDualSolution, _, _), (.noRoot, _, _), (.endedByCaller, _, _), (.gapReached, _, _),
      (.undocumented, _, _):
      .failed
    }
  }
}

extension IntegerReport {
  /// What an integer solve found, from how far it came, its return code and its statuses.
  var verdict: Verdict {
    switch stage {
    case .presolve: presolveVerdict
    case .root: rootVerdict
    case .tree: treeVerdict
    }
  }

  private var presolveVerdict: Verdict {
    switch code {
    // The presolver proved that the integer problem has no solution.
    case .noPrimalSolution: .ended(.infeasible)
    // It proved that the relaxation has no dual solution, which leaves two possibilities.
    case .noDualSolution: .infeasibleOrUnbounded
    // Nothing else comes from the presolver.
    case .finished, .invalidBasis, .singularBasis, .illConditionedBasis, .incorrectBounds, .failed,
      .objectiveLimit, .iterationLimit, .timeLimit, .noRoot, .endedByCaller, .gapReached,
      .undocumented:
      .failed
    }
  }

  /// The tree was not begun, so the relaxation is not optimal.
  private var rootVerdict: Verdict {
    var root = SimplexReport()
    root.code = code
    root.primal = primal
    root.dual = dual
    return root.verdict == .ended(.unbounded) ? .unboundedRelaxation : root.verdict
  }

  private var treeVerdict: Verdict {
    switch (code, integer, reason) {
    // The tree is empty and there is a solution.
    case (.finished, .optimal, _): .ended(.optimal)
    // The tree is empty and there is none.
    case (.finished, .noneExists, _): .ended(.infeasible)
    // Finished without knowing: GLPK lost its way.
    case (.finished, _, _): .failed
    case (.timeLimit, _, _): .ended(.timeLimit)
    // The solution is as good as was asked for.
    case (.endedByCaller, _, .gap): .ended(.optimal)
    case (.endedByCaller, _, .work): .ended(.workLimit)
    case (.endedByCaller, _, .stop): .ended(.cancelled)
    // Nobody but us ends a search, and not without a reason.
    case (.endedByCaller, _, .ownAccord): .failed
    // A node's relaxation could not be solved.
    case (.failed, _, _): .failed
    // Cannot happen: no relative gap is set, the root is optimal, the bounds are checked, and the
    // rest belongs to the simplex method or the presolver.
    case (.gapReached, _, _), (.noRoot, _, _), (.incorrectBounds, _, _), (.invalidBasis, _, _),
      (.singularBasis, _, _), (.illConditionedBasis, _, _), (.objectiveLimit, _, _),
      (.iterationLimit, _, _), (.noPrimalSolution, _, _), (.noDualSolution, _, _),
      (.undocumented, _, _):
      .failed
    }
  }
}
