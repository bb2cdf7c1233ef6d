internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles

/// Reads what commands are given, and says all that is wrong with it.
enum Input {
  /// - Throws: the exit code for bad input, with every error told on stderr.
  static func scenario(_ folder: String) throws -> ReadScenario {
    try telling { () throws(InputErrors) in try ScenarioReader().read(folder: folder) }
  }

  static func bookings(_ file: String, of scenario: Scenario) throws -> [Booking] {
    try telling { () throws(InputErrors) in
      try ScenarioReader().readBookings(file: file, of: scenario)
    }
  }

  static func duty(_ file: String, of scenario: Scenario) throws -> [DutyDay] {
    try telling { () throws(InputErrors) in
      try ScenarioReader().readDuty(file: file, of: scenario)
    }
  }

  private static func telling<Value>(_ read: () throws(InputErrors) -> Value) throws -> Value {
    do {
      return try read()
    } catch {
      Terminal.note(error.description)
      throw QuorateExit.badInput
    }
  }
}
