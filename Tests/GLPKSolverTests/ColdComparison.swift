import GLPKSolver
import LinearModels
import Testing

/// Expects of a warm answer what solving the model from nothing gives, with a proof of its own.
func expectAgreement(_ warm: Outcome, _ model: LinearModel) throws {
  let cold = try GLPKSolver().solve(model, limits: .init())
  #expect(warm.ending == cold.ending)
  guard let found = warm.solution, let expected = cold.solution else { return }
  #expect(abs(found.objective - expected.objective) < 1e-6)
  #expect(model.isKept(by: found.values))
  let duals = try #require(warm.duals)
  #expect(abs(model.dualObjective(duals) - found.objective) < 1e-6)
}
