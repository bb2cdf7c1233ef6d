import Synchronization

/// A flag that anyone may raise, from any thread or a signal handler, to end long work soon.
public final class StopSignal: Sendable {
  private let flag = Atomic(false)
  public init() {}
  public var isRaised: Bool { flag.load(ordering: .relaxed) }
  public func raise() { flag.store(true, ordering: .relaxed) }

  /// Leaves the work under way once the signal is raised.
  public func check() throws(Stopped) { if isRaised { throw Stopped() } }
}

/// Thrown out of work that was asked to end: nothing is wrong with it, and it says nothing.
public struct Stopped: Error {
  public init() {}
}
