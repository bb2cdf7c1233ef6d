import Conferences
import Foundation
import GLPKSolver
import Planning

/// Plans on a thread of its own, as the program does.
enum OwnThread {
  static func plan(_ scenario: Scenario) throws -> Plan {
    let box = Box()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = Result {
        try Planner(solver: GLPKSolver()).plan(scenario)
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
