import GLPKSolver
import LinearModels
import Testing

/// GLPK's environment belongs to a thread; solves on several do not meet.
struct ThreadTests {
  @Test func solvesOnTwoThreadsAtOnceAgreeWithOneAfterAnother() {
    let models = (0..<12).map {
      LinearModel.choices(seed: $0, groups: 12, perGroup: 6, resources: 10, isWhole: true)
    }
    let solveAll: @Sendable () -> [Outcome?] = {
      models.map { try? GLPKSolver().solve($0, limits: SolveLimits()) }
    }
    let alone = solveAll()
    #expect(alone.allSatisfy { $0?.ending == .optimal })
    #expect(onThreads([solveAll, solveAll]) == [alone, alone])
  }

  @Test func aFaultOnOneThreadDoesNotReachAnother() {
    let bodies: [@Sendable () -> Int] = [{ breakOften() }, { solveOften() }]
    #expect(onThreads(bodies) == [100, 100])
  }
}

/// Lets GLPK fault while a session is open, again and again; returns how often that session was then
/// dead.
private func breakOften() -> Int {
  (0..<100).count { _ in
    (try? GLPKSolver().withSession(on: LinearModel(), diesOfAFault)) == true
  }
}

private func diesOfAFault(_ session: any LinearSession) -> Bool {
  provokeFault()
  do {
    _ = try session.solve(.primal, limits: SolveLimits())
    return false
  } catch {
    return error == .dead
  }
}

private func solveOften() -> Int {
  (0..<100).count { seed in
    let model = LinearModel.choices(seed: seed, groups: 6, perGroup: 4, resources: 6)
    return (try? GLPKSolver().solve(model, limits: SolveLimits()))?.ending == .optimal
  }
}
