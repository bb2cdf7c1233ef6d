internal import ArgumentParser

/// What the program's end means, for scripts. Wrong use is 64, by the argument parser itself.
enum QuorateExit {
  /// A calendar that breaks a rule.
  static let violation = ExitCode(1)
  /// Planned, and someone is late or without a booking.
  static let late = ExitCode(3)
  static let badInput = ExitCode(65)
  static let internalFault = ExitCode(70)
  static let stoppedWithoutPlan = ExitCode(75)
}
