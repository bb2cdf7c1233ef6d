internal import LinearModels
internal import Synchronization

/// What planning takes: counted work, and time by phase where there is a clock.
///
/// Nothing that planning does depends on it, so a plan is the same to the byte whoever measures it.
/// It may be read from another thread while planning goes on.
public final class SearchMeter: Sendable {
  private let now: (@Sendable () -> Duration)?
  private let state = Mutex(State())

  private struct State {
    var counts = SearchCounts()
    var durations: [SearchPhase: Duration] = [:]
    var phase: SearchPhase?
    var since = Duration.zero
  }

  /// - Parameter now: the time since some moment; without it only work is counted.
  public init(now: (@Sendable () -> Duration)? = nil) { self.now = now }

  /// The work so far.
  public var counts: SearchCounts { state.withLock { $0.counts } }

  /// The time so far, each moment counted in one phase: the one entered last and not left. The phase
  /// under way counts once it is left.
  public var durations: [SearchPhase: Duration] { state.withLock { $0.durations } }

  /// Enters a phase.
  ///
  /// - Returns: the phase that was under way, to be entered again when this one ends.
  @discardableResult
  func enter(_ phase: SearchPhase?) -> SearchPhase? {
    guard let now else { return nil }
    let moment = now()
    return state.withLock { state in
      let outer = state.phase
      if let outer { state.durations[outer, default: .zero] += moment - state.since }
      state.phase = phase
      state.since = moment
      return outer
    }
  }

  /// Counts a solve of a model of so many rows and columns.
  func count(_ work: Outcome.Work, rows: Int, columns: Int) {
    state.withLock { state in
      state.counts.solves += 1
      state.counts.simplexIterations += work.simplexIterations
      state.counts.nodes += work.nodes
      state.counts.rows = max(state.counts.rows, rows)
      state.counts.columns = max(state.counts.columns, columns)
    }
  }

  func count(cuts: Int) { state.withLock { $0.counts.cuts = cuts } }
}
