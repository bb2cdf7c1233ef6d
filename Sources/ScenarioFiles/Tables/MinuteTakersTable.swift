internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let minuteTakers = TableLayout(
    "minute_takers.csv", cells: ["minute_taker", "works"], optional: ["max_per_day", "venues"])
}

/// `minute_takers.csv`: who takes the minutes.
enum MinuteTakersTable {
  static func minuteTaker(_ row: TableRow, references: References) -> MinuteTaker? {
    let name = row.newName("minute_taker")
    let works = row.neededPattern("works")
    let perDay = row.optional("max_per_day", CellForm.whole(atLeast: 0)) ?? 2
    let venues: [ID<Venue>] = row.references("venues", to: references.venues)
    guard let name, let works, references.minuteTakers.isDefined(name, by: row) else {
      return nil
    }
    return MinuteTaker(id: ID(name), works: works, maximumPerDay: perDay, venues: Set(venues))
  }

  static func cells(_ minuteTaker: MinuteTaker) -> [String] {
    [
      minuteTaker.id.text, minuteTaker.works.text, String(minuteTaker.maximumPerDay),
      CellWriter.list(minuteTaker.venues.sorted().map(\.text)),
    ]
  }
}
