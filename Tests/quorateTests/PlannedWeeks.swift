import Synchronization

/// Weeks of real authorities' sizes, each planned once for all tests that look at it.
enum PlannedWeeks {
  private static let weeks = Mutex<[String: Once]>([:])

  static func week(_ name: String) throws -> PlannedScenario {
    let week = weeks.withLock { weeks in
      let week = weeks[name] ?? Once()
      weeks[name] = week
      return week
    }
    return try week.planned(name)
  }

  /// The first to ask makes it, the others wait.
  private final class Once: Sendable {
    private let result = Mutex<Result<PlannedScenario, any Error>?>(nil)

    func planned(_ name: String) throws -> PlannedScenario {
      let made = result.withLock { result in
        let made =
          result ?? Result { try PlannedScenario(folder: Repository.scenario(name)) }
        result = made
        return made
      }
      return try made.get()
    }
  }
}
