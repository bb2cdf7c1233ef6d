internal import LinearModels

/// How the search ends at a stop: whatever is under way is thrown out of, so that nothing half done
/// is ever taken for an answer. What was found until then has been handed on already.
extension SolveLimits {
  /// Does work as far as a stop allows.
  ///
  /// - Returns: nil when it was left.
  func untilStopped<Result>(_ work: () throws -> Result) throws -> Result? {
    do {
      return try work()
    } catch is Stopped {
      return nil
    } catch SolverFault.dead where stop?.isRaised ?? false {
      // A solve that was stopped by force took the sessions of its thread with it.
      return nil
    }
  }
}

extension Outcome {
  /// An answer that no stop has cut short.
  /// - Throws: ``Stopped``.
  func unlessStopped() throws -> Outcome {
    if ending == .cancelled { throw Stopped() }
    return self
  }
}
