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

  static func whatIf(_ file: String, of scenario: Scenario) throws -> WhatIf {
    try telling { () throws(InputErrors) in try WhatIfReader().read(file: file, of: scenario) }
  }

  /// What-ifs that are each over the scenario itself.
  /// - Throws: the exit code for bad input, with every error of every file told on stderr.
  static func whatIfs(_ files: [String], of scenario: Scenario) throws -> [WhatIf] {
    let read = files.map { file in Result { try whatIf(file, of: scenario) } }
    return try read.map { try $0.get() }
  }

  static func authorisations(_ file: String, of scenario: Scenario) throws -> [Authorisation] {
    try telling { () throws(InputErrors) in
      try ScenarioReader().readAuthorisations(file: file, of: scenario)
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
