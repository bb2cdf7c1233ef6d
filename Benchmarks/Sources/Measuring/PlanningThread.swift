internal import Foundation

/// Runs planning on a thread of its own, as the program does: the solver's environment belongs to
/// one thread, and its recursion wants a larger stack than the default.
public enum PlanningThread {
  private static let stackBytes = 64 << 20

  public static func run<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) throws -> Result {
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = Swift.Result { try body() }
      done.signal()
    }
    thread.stackSize = stackBytes
    thread.start()
    done.wait()
    return try box.result!.get()
  }

  /// Written before the semaphore is signalled and read after, so the two never meet.
  private final class Box<Value>: @unchecked Sendable {
    var result: Swift.Result<Value, any Error>?
  }
}
