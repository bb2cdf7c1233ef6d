internal import ArgumentParser
internal import Conferences

/// How plans made in processes of their own ended.
enum RunWords {
  /// To follow a plan's name.
  static func ending(_ outcome: ComparedPlan.Outcome) -> String {
    switch outcome {
    case .figures(let figures): figures.isProven ? ", proven" : ", not proven"
    case .failed(let why): ": \(why)"
    case .notPlanned: ", stopped"
    }
  }

  /// - Throws: the exit code for a plan that failed, or else for one that was not made.
  static func throwIfAny(_ outcomes: [ComparedPlan.Outcome]) throws {
    for outcome in outcomes {
      if case .failed = outcome { throw QuorateExit.internalFault }
    }
    if outcomes.contains(.notPlanned) { throw QuorateExit.stoppedWithoutPlan }
  }
}
