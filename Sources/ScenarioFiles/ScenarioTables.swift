internal import Conferences
internal import WorkingTime

/// The tables of a folder and the names they define.
struct ScenarioTables {
  private let tables: [String: TableFile]
  let references: References
  private let findings: Findings

  init(files: FolderFiles) {
    findings = files.findings
    var tables: [String: TableFile] = [:]
    for layout in TableLayout.all { tables[layout.file] = TableFile.read(layout, from: files) }
    self.tables = tables
    references = References(tables)
  }

  func rows(_ layout: TableLayout) -> [TableRow] { tables[layout.file]?.rows ?? [] }

  /// The scenario of these tables. With errors found it is incomplete, and for nobody's use.
  func scenario(in frame: ScenarioFrame) -> Scenario {
    var scenario = Scenario(
      name: frame.name, note: frame.note, asOf: frame.asOf, horizonEnd: frame.horizonEnd,
      policy: frame.policy, closures: frame.closures, extraBankHolidays: frame.extraBankHolidays)
    readPlaces(into: &scenario)
    readPeople(into: &scenario)
    scenario.absences = rows(.unavailable).compactMap {
      UnavailableTable.absence($0, references: references)
    }
    var duty = DutyTable()
    scenario.duty = rows(.duty).compactMap {
      duty.newDutyDay($0, references: references.chairs)
    }
    readConferences(into: &scenario)
    readBookings(into: &scenario)
    readAuthorisations(into: &scenario)
    return scenario
  }

  private func readPlaces(into scenario: inout Scenario) {
    scenario.venues = rows(.venues).compactMap(VenuesTable.venue)
    var travel = TravelTable(otherwise: scenario.policy.whole(.travelMinutes))
    for row in rows(.travel) { travel.add(row, references: references) }
    scenario.travel = travel.times
    scenario.rooms = rows(.rooms).compactMap { RoomsTable.room($0, references: references) }
  }

  private func readPeople(into scenario: inout Scenario) {
    scenario.chairs = rows(.chairs).compactMap { ChairsTable.chair($0, references: references) }
    scenario.workers = rows(.workers).compactMap {
      WorkersTable.worker($0, references: references)
    }
    scenario.minuteTakers = rows(.minuteTakers).compactMap {
      MinuteTakersTable.minuteTaker($0, references: references)
    }
    scenario.agencies = rows(.agencies).compactMap {
      AgenciesTable.agency($0, references: references)
    }
  }

  /// Every conference must have the dates from which its limit is counted.
  private func readConferences(into scenario: inout Scenario) {
    let deadlines = Deadlines(scenario)
    let table = ConferencesTable(references: references)
    scenario.conferences = rows(.conferences).compactMap { row -> Conference? in
      let before = findings.errors.count
      guard let conference = table.conference(row) else { return nil }
      guard findings.errors.count == before else { return conference }
      do throws(LimitFault) {
        _ = try deadlines.limit(of: conference)
      } catch {
        row.error(error.column, error.message)
      }
      return conference
    }
  }

  private func readBookings(into scenario: inout Scenario) {
    let table = BookingsTable(references: references)
    var lines: [ID<Conference>: Int] = [:]
    scenario.bookings = rows(.bookings).compactMap { row -> Booking? in
      guard let booking = table.booking(row) else { return nil }
      if let first = lines.updateValue(row.line, forKey: booking.conference) {
        row.error(
          "conference",
          "\"\(booking.conference)\" is there twice, first in line \(first); a conference has at "
            + "most one booking")
      }
      return booking
    }
  }

  private func readAuthorisations(into scenario: inout Scenario) {
    var table = AuthorisationsTable(references: references)
    scenario.authorisations = rows(.authorisations).compactMap { table.newAuthorisation($0) }
    table.noteWhatIsGone()
  }
}
