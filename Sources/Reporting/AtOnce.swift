internal import Dispatch
internal import Synchronization

/// Work that is done at once, on as many threads as there are processors.
enum AtOnce {
  /// What each of some makers makes, in their order.
  static func made<Part: Sendable>(_ makers: [@Sendable () -> Part]) -> [Part] {
    let parts = Mutex<[Part?]>(Array(repeating: nil, count: makers.count))
    DispatchQueue.concurrentPerform(iterations: makers.count) { index in
      let part = makers[index]()
      parts.withLock { $0[index] = part }
    }
    return parts.withLock { $0.compactMap(\.self) }
  }
}
