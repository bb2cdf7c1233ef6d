internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let agencies = TableLayout(
    "agencies.csv", isRequired: false, cells: ["agency"], optional: ["works", "at_once"])
}

/// `agencies.csv`: who else sends somebody, and to how many conferences at once.
enum AgenciesTable {
  static func agency(_ row: TableRow, references: References) -> Agency? {
    let name = row.newName("agency")
    let works = row.pattern("works") ?? .workingWeek
    let atOnce = row.optional("at_once", CellForm.whole(atLeast: 0))
    guard let name, references.agencies.isDefined(name, by: row) else { return nil }
    return Agency(id: ID(name), works: works, atOnce: atOnce)
  }

  static func cells(_ agency: Agency) -> [String] {
    [agency.id.text, agency.works.text, agency.atOnce.map(String.init) ?? ""]
  }
}
