internal import Conferences
internal import Dispatch
internal import Planning
internal import Synchronization

/// Tells on stderr how far a long search has come: nothing in the first second, then at most one
/// line a second, and only when something has changed.
final class ProgressLine: Sendable {
  private let state = Mutex(State())

  fileprivate struct State {
    var latest: SearchProgress?
    var shown = ""
    var isOver = false
    var hasSaidHowToStop = false
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

  /// "statutory: best so far 12, at least 10, gap 2".
  fileprivate static func line(_ progress: SearchProgress) -> String {
    let gap = Weight(thousandths: progress.best.thousandths - progress.bound.thousandths)
    let proof = gap.thousandths == 0 ? "proven" : "at least \(progress.bound), gap \(gap)"
    return "\(progress.tier.rawValue): best so far \(progress.best), \(proof)"
  }
}

extension ProgressLine.State {
  /// What there is to say that has not been said.
  fileprivate mutating func nextLine() -> String? {
    let line = latest.map(ProgressLine.line) ?? "looking for a first plan"
    guard line != shown else { return nil }
    shown = line
    guard latest != nil, !hasSaidHowToStop else { return line }
    hasSaidHowToStop = true
    return "\(line) (still looking; Ctrl-C keeps the best)"
  }
}
