internal import Conferences
internal import Dispatch
internal import Planning
internal import Reporting
internal import Synchronization

/// Tells on stderr how far a long search has come: nothing in the first second, then at most one
/// line a second, and only when something has changed.
final class ProgressLine: Sendable {
  private let state = Mutex(State())

  private struct State {
    var latest: SearchProgress?
    var words = ProgressWords()
    var isOver = false

    /// What there is to say that has not been said.
    mutating func nextLine() -> String? {
      guard let latest else { return words.looking() }
      return words.line(latest.tier, best: latest.best, bound: latest.bound)
    }
  }

  /// Called by the search, from its own thread.
  func take(_ progress: SearchProgress) {
    state.withLock { $0.latest = progress }
  }

  /// Shows lines until ``end()``.
  func begin() {
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [self] in
      guard !state.withLock({ $0.isOver }) else { return }
      if let line = state.withLock({ $0.nextLine() }) { Terminal.note(line) }
      begin()
    }
  }

  func end() { state.withLock { $0.isOver = true } }
}
