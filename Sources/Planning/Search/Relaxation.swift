internal import LinearModels

/// Solves the relaxation of a tier: solve, add the rows that are violated, price in the columns that
/// are worth it, until neither is left.
struct Relaxation {
  let model: MasterModel
  let limits: SolveLimits

  /// Rounds after which the relaxation is left as it is.
  private static let maximumRounds = 600
  /// Rounds of pricing after a choice was fixed; the rest would hardly change the next one.
  private static let pricingsAfterChoice = 3

  /// Runs to the end, or until the bound meets `target` (in steps), or stops.
  func run(target: Int) throws {
    var method = SimplexMethod.primal
    for _ in 0..<Self.maximumRounds {
      guard case .solved(let duals) = try model.solve(method, limits: limits) else { return }
      method = .dual
      if try model.addViolated() { continue }
      let isComplete = try !model.price(duals)
      if let best = model.best, ceilDivide(best.bound, Master.scale) >= target { return }
      if !isComplete {
        method = .primal
      } else if try !model.addUnderchaired() {
        return
      }
    }
  }

  /// Solves again after choices were fixed or released: all rows, and the columns of a few rounds.
  /// - Returns: what the choices lead to at least, in steps; nil when stopped.
  func again() throws -> Double? {
    var method = SimplexMethod.dual
    var pricings = 0
    for _ in 0..<Self.maximumRounds {
      let duals: Outcome.Duals
      switch try model.solve(method, limits: limits) {
      case .infeasible: return .infinity
      case .stopped: return nil
      case .solved(let found): duals = found
      }
      method = .dual
      if try model.addViolated() { continue }
      if pricings == Self.pricingsAfterChoice { break }
      pricings += 1
      if try !model.price(duals) { break }
      method = .primal
    }
    return model.objective
  }
}
