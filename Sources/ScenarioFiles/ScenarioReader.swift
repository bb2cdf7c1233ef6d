public import Conferences
internal import Foundation
internal import WorkingTime

/// A scenario as read, and what is worth knowing about its files.
public struct ReadScenario: Sendable {
  public let scenario: Scenario
  /// In order of file and line.
  public let notes: [InputNote]
}

/// Reads a scenario folder, or says everything that is wrong with it.
public struct ScenarioReader: Sendable {
  public init() {}

  /// - Parameter folder: the folder's path.
  /// - Throws: ``InputErrors`` with every error of every file.
  public func read(folder: String) throws(InputErrors) -> ReadScenario {
    let findings = Findings()
    let files = FolderFiles(folder: URL(fileURLWithPath: folder), findings: findings)
    if let objection = ScenarioPlace(path: folder, files: files).objection {
      findings.error(Place(path: folder.isEmpty ? "\"\"" : folder), objection)
      throw InputErrors(findings.errors)
    }
    let frame = ScenarioFrame(files: files)
    let tables = ScenarioTables(files: files)
    let scenario = tables.scenario(in: frame)
    NeighbourFiles(files: files).noteMisspeltTables()
    try findings.throwIfAny()
    ScenarioNotes(scenario: scenario, tables: tables, findings: findings).find()
    return ReadScenario(scenario: scenario, notes: Array(Set(findings.notes)).sorted())
  }

  /// Reads a calendar made elsewhere, for a scenario that is read already. A conference may be
  /// there more than once; whether it may be is the verifier's question.
  /// - Parameter file: the path of a file like `bookings.csv`.
  /// - Throws: ``InputErrors``.
  public func readBookings(file: String, of scenario: Scenario) throws(InputErrors) -> [Booking] {
    let findings = Findings()
    let references = References(of: scenario)
    let rows = LoneTable(layout: .bookings, path: file, findings: findings).rows
    let bookings: [Booking]
    if let stranger = BookingsTable.strangers(in: rows, references: references) {
      stranger.row.error("conference", "\(stranger.words) (\(scenario.name))")
      bookings = []
    } else {
      bookings = rows.compactMap(BookingsTable(references: references).booking)
    }
    try findings.throwIfAny()
    return bookings
  }

  /// Reads a duty rota made elsewhere. A chair may be there twice on a day; whether that may be is
  /// the verifier's question.
  /// - Parameter file: the path of a file like `duty.csv`.
  /// - Throws: ``InputErrors``.
  public func readDuty(file: String, of scenario: Scenario) throws(InputErrors) -> [DutyDay] {
    let findings = Findings()
    let chairs = References(of: scenario).chairs
    let rows = LoneTable(layout: .duty, path: file, findings: findings).rows
    let duty = rows.compactMap { DutyTable.dutyDay($0, references: chairs) }
    try findings.throwIfAny()
    return duty.sorted()
  }

  /// Reads the record of moves and agreements that a plan made elsewhere wrote.
  /// - Parameter file: the path of a file like `authorisations.csv`.
  /// - Throws: ``InputErrors``.
  public func readAuthorisations(file: String, of scenario: Scenario) throws(InputErrors)
    -> [Authorisation]
  {
    let findings = Findings()
    var table = AuthorisationsTable(references: References(of: scenario))
    let rows = LoneTable(layout: .authorisations, path: file, findings: findings).rows
    let authorisations = rows.compactMap { table.newAuthorisation($0) }
    try findings.throwIfAny()
    return authorisations
  }
}
