public import Conferences
internal import Foundation

/// Writes a scenario as a folder that reads back equal.
public struct ScenarioWriter: Sendable {
  public init() {}

  /// The files a scenario may have.
  public static let fileNames = Set([ScenarioYAML.file] + TableLayout.all.map(\.file))

  /// Writes every file, optional tables only when they have rows. The folder is made where it is
  /// missing; an optional table left over from before is removed.
  /// - Parameter folder: the folder's path.
  /// - Throws: the system's error when a file cannot be written.
  public func write(_ scenario: Scenario, to folder: String) throws {
    let url = URL(fileURLWithPath: folder)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files(of: scenario) {
      try Data(text.utf8).write(to: url.appendingPathComponent(name), options: .atomic)
    }
    let written = Set(files(of: scenario).map(\.name))
    for layout in TableLayout.all where !written.contains(layout.file) {
      let left = url.appendingPathComponent(layout.file)
      if FileManager.default.fileExists(atPath: left.path) {
        try FileManager.default.removeItem(at: left)
      }
    }
  }

  /// The files of a scenario and their texts, `scenario.yaml` first.
  public func files(of scenario: Scenario) -> [(name: String, text: String)] {
    let tables = TableLayout.all.compactMap { layout -> (name: String, text: String)? in
      let rows = rows(of: layout, in: scenario)
      if rows.isEmpty && !layout.isRequired { return nil }
      return (layout.file, CSVWriter.text(layout, rows))
    }
    return [(ScenarioYAML.file, ScenarioYAMLWriter(scenario: scenario).text)] + tables
  }

  private func rows(of layout: TableLayout, in scenario: Scenario) -> [[String]] {
    switch layout.file {
    case TableLayout.venues.file: scenario.venues.map(VenuesTable.cells)
    case TableLayout.travel.file: scenario.travel.rows.map(TravelTable.cells)
    case TableLayout.rooms.file: scenario.rooms.map(RoomsTable.cells)
    case TableLayout.chairs.file: scenario.chairs.map(ChairsTable.cells)
    case TableLayout.workers.file: scenario.workers.map(WorkersTable.cells)
    case TableLayout.minuteTakers.file: scenario.minuteTakers.map(MinuteTakersTable.cells)
    case TableLayout.agencies.file: scenario.agencies.map(AgenciesTable.cells)
    case TableLayout.unavailable.file: scenario.absences.map(UnavailableTable.cells)
    case TableLayout.duty.file: scenario.duty.map(DutyTable.cells)
    case TableLayout.conferences.file: scenario.conferences.map(ConferencesTable.cells)
    case TableLayout.bookings.file: scenario.bookings.map(BookingsTable.cells)
    case TableLayout.authorisations.file:
      scenario.authorisations.map(AuthorisationsTable.cells)
    case _: preconditionFailure("\(layout.file) is a table without rows")
    }
  }
}
