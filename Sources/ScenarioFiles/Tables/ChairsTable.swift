internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let chairs = TableLayout(
    "chairs.csv", cells: ["chair", "works"],
    optional: [
      "max_per_day", "max_per_week", "venues", "trained", "duty", "caseload", "caseload_limit",
    ])
}

/// `chairs.csv`: who chairs conferences, and when, where and how many.
enum ChairsTable {
  /// The trainings a chair can have.
  enum Training: String, CaseIterable {
    case harmOutsideHome = "harm_outside_home"
  }

  static func chair(_ row: TableRow, references: References) -> Chair? {
    let name = row.newName("chair")
    let works = row.neededPattern("works")
    let perDay = row.optional("max_per_day", CellForm.whole(atLeast: 0)) ?? 2
    let perWeek = row.optional("max_per_week", CellForm.whole(atLeast: 0)) ?? 5
    let venues: [ID<Venue>] = row.references("venues", to: references.venues)
    let trained = row.list("trained", CellForm.choice(Training.self)).map(\.rawValue)
    let duty = row.optional("duty", CellForm.yes) ?? true
    let caseload = row.optional("caseload", CellForm.whole(atLeast: 0)) ?? 0
    let limit = row.optional("caseload_limit", CellForm.whole(atLeast: 0))
    guard let name, let works, references.chairs.isDefined(name, by: row) else { return nil }
    return Chair(
      id: ID(name), works: works, maximumPerDay: perDay, maximumPerWeek: perWeek,
      venues: Set(venues), trained: Set(trained), takesDuty: duty, caseload: caseload,
      caseloadLimit: limit)
  }

  static func cells(_ chair: Chair) -> [String] {
    [
      chair.id.text, chair.works.text, String(chair.maximumPerDay), String(chair.maximumPerWeek),
      CellWriter.list(chair.venues.sorted().map(\.text)), CellWriter.list(chair.trained.sorted()),
      CellWriter.yes(chair.takesDuty), String(chair.caseload),
      chair.caseloadLimit.map(String.init) ?? "",
    ]
  }
}
