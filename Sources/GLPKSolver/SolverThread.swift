internal import Foundation

/// Runs long work on a thread of its own: GLPK's environment belongs to one thread, and its recursion
/// wants a larger stack than the default.
public enum SolverThread {
  private static let stackBytes = 64 << 20

  /// Waits until the work delivers its result, once, or throws. What it does after that, such as
  /// giving back its memory, nobody waits for.
  public static func run<Result: Sendable>(
    _ work: @escaping @Sendable (_ deliver: (Result) -> Void) throws -> Void
  ) throws -> Result {
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      do {
        try work { result in
          box.result = .success(result)
          done.signal()
        }
      } catch {
        box.result = .failure(error)
        done.signal()
      }
    }
    thread.stackSize = stackBytes
    thread.start()
    done.wait()
    return try box.result!.get()
  }

  /// Written by one thread before the semaphore is signalled, read by the other after; so the two
  /// never meet.
  private final class Box<Value>: @unchecked Sendable {
    var result: Swift.Result<Value, any Error>?
  }
}
