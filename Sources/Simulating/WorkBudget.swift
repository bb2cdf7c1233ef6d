internal import LinearModels
internal import Synchronization

/// How much work one week's plan may take. Work is counted and not timed, so that a plan which is
/// stopped for it is the same on every machine, however busy.
final class WorkBudget: Sendable {
  /// Raised once the work is done, or nobody waits any more; only ever between two solves, by the
  /// thread that plans, so that it always comes at the same moment.
  let ended = StopSignal()
  private let left: Atomic<Int>
  /// Raised when nobody waits any more.
  private let stop: StopSignal

  /// What a solve costs besides its iterations: setting it up, and the search around it.
  private static let perSolve = 5
  /// What a node of an integer solve costs besides.
  private static let perNode = 20

  /// - Parameter work: about as many as simplex iterations; ten to twenty thousand take a second.
  init(work: Int, stop: StopSignal) {
    left = Atomic(work)
    self.stop = stop
  }

  /// Whether another solve may begin.
  var allowsMore: Bool {
    if stop.isRaised { ended.raise() }
    return !ended.isRaised
  }

  /// Takes what a solve has done.
  func take(_ work: Outcome.Work) {
    let spent = work.simplexIterations + Self.perNode * work.nodes + Self.perSolve
    if left.subtract(spent, ordering: .relaxed).newValue <= 0 { ended.raise() }
  }
}
