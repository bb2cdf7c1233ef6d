internal import Conferences
internal import Foundation
internal import Planning
internal import Synchronization

/// Tells on stderr how far a long search has come: nothing in the first second, then a line when
/// something has changed.
final class ProgressLine: Sendable {
  private let started = ContinuousClock.now
  private let last = Mutex("")

  func show(_ progress: SearchProgress) {
    guard ContinuousClock.now - started > .seconds(1) else { return }
    let line =
      "\(progress.tier.rawValue): best so far \(progress.best), at least \(progress.bound)"
    let isNew = last.withLock { shown in
      defer { shown = line }
      return shown != line
    }
    if isNew { Terminal.note(line) }
  }
}

/// Where the program speaks.
enum Terminal {
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
