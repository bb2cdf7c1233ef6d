import Synchronization

/// A flag that anyone may raise, from any thread or a signal handler, to end long work soon.
public final class StopSignal: Sendable {
  private let flag = Atomic(false)
  public init() {}
  public var isRaised: Bool { flag.load(ordering: .relaxed) }
  public func raise() { flag.store(true, ordering: .relaxed) }
}
