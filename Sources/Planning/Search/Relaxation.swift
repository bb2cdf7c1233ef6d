internal import LinearModels

/// Solves the relaxation of a tier: solve, add the rows that are violated, price in the columns that
/// are worth it, until neither is left.
struct Relaxation {
  let model: MasterModel
  let limits: SolveLimits
  /// The objective before the last round of halving, and rounds since that gained nothing.
  private var halved = -Double.infinity
  private var idleHalvings = 0
  private let settlesForWhole: Bool

  /// - Parameter settlesForWhole: whether a cost in whole steps is soon left as it is, since that is
  ///   likely to be what a plan costs; no longer where no such plan was found.
  init(model: MasterModel, limits: SolveLimits, settlesForWhole: Bool = true) {
    self.settlesForWhole = settlesForWhole
    self.model = model
    self.limits = limits
  }

  /// Rounds of halving that may gain less than ``progress``, in steps, one after another.
  private static let maximumIdleHalvings = 8
  /// The same where it settles for a cost in whole steps.
  private static let maximumIdleWhenWhole = 2
  private static let progress = 0.1
  /// Rounds of rows after which columns are looked for, whatever is still violated: rows that only hold
  /// few columns back are soon idle.
  private static let rowRoundsBeforePricing = 12
  /// Rounds after which the relaxation is left as it is.
  private static let maximumRounds = 600
  /// Rounds of pricing after a choice was fixed; the rest would hardly change the next one.
  private static let pricingsAfterChoice = 1
  /// Zero-half cuts that are added then, once, so that a wrong choice shows early.
  private static let halvesAfterChoice = 20

  /// Rounds of halving without gain that are worth it.
  private var patience: Int {
    let isWhole = abs(model.objective.rounded() - model.objective) < MasterModel.tolerance
    return isWhole && settlesForWhole ? Self.maximumIdleWhenWhole : Self.maximumIdleHalvings
  }

  /// Adds cuts that follow from choices being whole, while they better the bound.
  private mutating func addHalves() throws -> Bool {
    guard idleHalvings < patience else { return false }
    idleHalvings = model.objective > halved + Self.progress ? 0 : idleHalvings + 1
    halved = max(halved, model.objective)
    let cuts = try ZeroHalfCuts.violated(by: model)
    return try model.add(cuts)
  }

  /// Runs to the end, or until the bound meets `target` (in steps), or stops.
  mutating func run(target: Int) throws {
    var method = SimplexMethod.primal
    var rowRounds = 0
    for _ in 0..<Self.maximumRounds {
      guard case .solved(let duals) = try model.solve(method, limits: limits) else { return }
      method = .dual
      if rowRounds < Self.rowRoundsBeforePricing, try model.addViolated() {
        rowRounds += 1
        continue
      }
      let mayViolate = rowRounds == Self.rowRoundsBeforePricing
      rowRounds = 0
      let isComplete = try !model.price(duals)
      if let best = model.best, ceilDivide(best.bound, Master.scale) >= target { return }
      if !isComplete {
        method = .primal
      } else if mayViolate, try model.addViolated() {
        rowRounds = 1
      } else if try !addHalves(), try !model.addUnderchaired() {
        return
      }
    }
  }

  /// Solves again after choices were fixed or released: all rows, and the columns of a few rounds.
  /// - Returns: what the choices lead to at least, in steps; nil when stopped.
  func again() throws -> Double? {
    var method = SimplexMethod.dual
    var pricings = 0
    var isHalved = false
    for _ in 0..<Self.maximumRounds {
      let duals: Outcome.Duals
      switch try model.solve(method, limits: limits) {
      case .infeasible: return .infinity
      case .stopped: return nil
      case .solved(let found): duals = found
      }
      method = .dual
      if try model.addViolated() { continue }
      if !isHalved {
        isHalved = true
        if try model.add(Array(try ZeroHalfCuts.violated(by: model).prefix(Self.halvesAfterChoice)))
        {
          continue
        }
      }
      if pricings == Self.pricingsAfterChoice { break }
      pricings += 1
      if try !model.price(duals) { break }
      method = .primal
    }
    return model.objective
  }
}
