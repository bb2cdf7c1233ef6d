internal import Foundation

/// Runs long work on a thread of its own: the solver's environment belongs to one thread, and its
/// recursion wants a larger stack than the default.
enum PlanningThread {
  private static let stackBytes = 64 << 20

  /// Waits until the work delivers its result. Its thread then stands where it is to the end of the
  /// program, which gives back at once the memory that the work would give back piece by piece.
  static func run<Result: Sendable>(
    _ body: @escaping @Sendable (_ deliver: (Result) -> Void) throws -> Void
  ) throws -> Result {
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      do {
        try body { result in
          box.result = .success(result)
          done.signal()
          while true { Thread.sleep(until: .distantFuture) }
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
