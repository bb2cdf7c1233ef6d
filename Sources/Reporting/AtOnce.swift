internal import Dispatch

/// Work that is done at once, on as many threads as there are processors.
enum AtOnce {
  static func run(_ works: [@Sendable () -> Void]) {
    DispatchQueue.concurrentPerform(iterations: works.count) { works[$0]() }
  }
}
