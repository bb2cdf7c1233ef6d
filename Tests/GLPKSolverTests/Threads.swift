import Foundation
import LinearModels
import Synchronization

/// Runs each body on a thread of its own, all at once, and waits for them.
func onThreads<Value: Sendable>(_ bodies: [@Sendable () -> Value]) -> [Value] {
  let results = Mutex([Value?](repeating: nil, count: bodies.count))
  let group = DispatchGroup()
  for (position, body) in bodies.enumerated() {
    group.enter()
    let thread = Thread {
      let value = body()
      results.withLock { $0[position] = value }
      group.leave()
    }
    thread.stackSize = 16 << 20
    thread.start()
  }
  group.wait()
  return results.withLock { $0.compactMap { $0 } }
}

extension StopSignal {
  /// A signal that another thread raises in a moment.
  static func raised(after seconds: Double) -> StopSignal {
    let signal = StopSignal()
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: seconds)
      signal.raise()
    }
    return signal
  }
}
