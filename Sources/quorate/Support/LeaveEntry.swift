internal import Conferences
internal import Reporting

/// What becomes of an absence that is asked about.
enum LeaveEntry: Equatable {
  /// It is entered in the scenario's `unavailable.csv`.
  case entered
  case dryRun
  /// It is there already, by that line.
  case known(Int)

  /// A sentence or two.
  func words(_ absence: Absence) -> String {
    switch self {
    case .entered: "Entered in unavailable.csv. Plan anew to see everything."
    case .dryRun: "A dry run: nothing was written."
    case .known(let line):
      "\(absence.subject.name) is already \(LeaveWords.state(absence.subject)) then "
        + "(unavailable.csv, line \(line)); nothing was entered."
    }
  }
}
