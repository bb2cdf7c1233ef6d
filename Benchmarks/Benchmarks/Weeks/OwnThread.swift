import Conferences
import Foundation
import GLPKSolver
import LinearModels
import Planning

/// Plans on a thread of its own, as the program does.
enum OwnThread {
  /// - Parameter seconds: when to ask for the best plan so far.
  static func plan(_ scenario: Scenario, seconds: Double? = nil) throws -> Plan {
    let stop = StopSignal()
    if let seconds {
      DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { stop.raise() }
    }
    let box = Box()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = Result {
        try Planner(solver: GLPKSolver()).plan(scenario, limits: SolveLimits(stop: stop))
      }
      done.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    done.wait()
    return try box.result!.get()
  }

  /// Written before the semaphore is signalled and read after, so the two never meet.
  private final class Box: @unchecked Sendable {
    var result: Result<Plan, any Error>?
  }
}
