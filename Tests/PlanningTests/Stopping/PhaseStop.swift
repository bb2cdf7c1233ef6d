import LinearModels
import Planning
import Synchronization

/// A stop at the n-th change from one phase of planning to another.
final class PhaseStop: Sendable {
  let stop = StopSignal()
  private let last: Int
  private let count = Atomic(0)

  init(atChange number: Int = .max) { last = number }

  /// Changes so far.
  var changes: Int { count.load(ordering: .relaxed) }

  /// Its clock is looked at whenever the phase changes.
  var meter: SearchMeter {
    SearchMeter { [self] in
      let now = count.add(1, ordering: .relaxed).newValue
      if now == last { stop.raise() }
      return .seconds(now)
    }
  }
}
