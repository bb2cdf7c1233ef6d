internal import CGLPK
internal import LinearModels

/// Limits of one run: what is left of the clock and of the counted work.
struct RunLimits {
  var milliseconds: Int32
  var iterations: Int32
  var nodes: Int32
  var gap: Double
  var stop: StopSignal?

  init(_ limits: SolveLimits, _ deadline: Deadline, spent: Outcome.Work) {
    milliseconds = deadline.milliseconds
    iterations = Self.left(of: limits.maximumIterations, spent.simplexIterations)
    nodes = Self.left(of: limits.maximumNodes, spent.nodes)
    gap = limits.absoluteGap ?? -1
    stop = limits.stop
  }

  private static func left(of maximum: Int?, _ spent: Int) -> Int32 {
    guard let maximum else { return .max }
    return Int32(clamping: max(0, maximum - spent))
  }

  /// Lends the limits as C wants them. The stop signal lives as long as `self`, and so through the
  /// call.
  func lend<Value>(_ body: (UnsafePointer<Limits>) -> Value) -> Value {
    withExtendedLifetime(stop) {
      var limits = unsafe Limits()
      unsafe limits.milliseconds = milliseconds
      unsafe limits.iterations = iterations
      unsafe limits.nodes = nodes
      unsafe limits.gap = gap
      if let stop {
        unsafe limits.stop = isRaised
        unsafe limits.context = UnsafeRawPointer(Unmanaged.passUnretained(stop).toOpaque())
      }
      return unsafe body(&limits)
    }
  }
}

/// What C asks in the middle of a solve. It returns before C jumps anywhere.
private func isRaised(_ context: UnsafeRawPointer?) -> Bool {
  guard let context = unsafe context else { return false }
  return unsafe Unmanaged<StopSignal>.fromOpaque(context).takeUnretainedValue().isRaised
}

extension Problem {
  /// Runs one simplex method from the basis at hand; nothing when it was stopped by force, after
  /// which this problem is dead.
  func solveLinear(_ method: Method, _ limits: RunLimits) throws(SolverFault) -> SimplexReport? {
    var report = SimplexReport()
    let answer = unsafe limits.lend { unsafe cglpk_solve_linear(session, method, $0, &report) }
    if answer == .stopped { return nil }
    try answer.check()
    return report
  }

  /// Solves as an integer problem; nothing when it was stopped by force, after which this problem is
  /// dead.
  func solveInteger(presolve: Bool, cuts: Bool, _ limits: RunLimits)
    throws(SolverFault) -> IntegerReport?
  {
    var report = IntegerReport()
    let answer = unsafe limits.lend {
      unsafe cglpk_solve_integer(session, presolve, cuts, $0, &report)
    }
    if answer == .stopped { return nil }
    try answer.check()
    return report
  }
}
