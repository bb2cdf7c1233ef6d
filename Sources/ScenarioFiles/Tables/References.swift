internal import Conferences

/// The names of every table, to which other tables refer.
struct References {
  var venues: NameList
  /// As `VENUE/ROOM`.
  var rooms: NameList
  var chairs: NameList
  let workers: NameList
  var minuteTakers: NameList
  var agencies: NameList
  let conferences: NameList

  init(_ tables: [String: TableFile]) {
    func names(_ layout: TableLayout, _ column: String) -> NameList {
      NameList(of: tables[layout.file]!, at: column) { $0.text(column) }
    }
    venues = names(.venues, "venue")
    rooms = NameList(of: tables[TableLayout.rooms.file]!, at: "room") { row in
      let (venue, room) = (row.text("venue"), row.text("room"))
      return venue.isEmpty || room.isEmpty
        ? nil : Room.id(venue: ID(venue), name: room).text
    }
    chairs = names(.chairs, "chair")
    workers = names(.workers, "worker")
    minuteTakers = names(.minuteTakers, "minute_taker")
    agencies = names(.agencies, "agency")
    conferences = names(.conferences, "conference")
  }

  /// The names of a scenario that is read already.
  init(of scenario: Scenario) {
    venues = NameList(TableLayout.venues.file, names: scenario.venues.map(\.id.text))
    rooms = NameList(TableLayout.rooms.file, names: scenario.rooms.map(\.id.text))
    chairs = NameList(TableLayout.chairs.file, names: scenario.chairs.map(\.id.text))
    workers = NameList(TableLayout.workers.file, names: scenario.workers.map(\.id.text))
    minuteTakers = NameList(
      TableLayout.minuteTakers.file, names: scenario.minuteTakers.map(\.id.text))
    agencies = NameList(TableLayout.agencies.file, names: scenario.agencies.map(\.id.text))
    conferences = NameList(
      TableLayout.conferences.file, names: scenario.conferences.map(\.id.text))
  }
}

extension TableRow {
  /// A name that another table must list; nil when the cell is empty.
  func reference<Subject>(_ column: String, to names: NameList) -> ID<Subject>? {
    let name = text(column)
    guard !name.isEmpty else { return nil }
    if let fault = names.fault(name) { error(column, fault) }
    return ID(name)
  }

  /// Names that another table must list, each once.
  func references<Subject>(_ column: String, to names: NameList) -> [ID<Subject>] {
    var seen: Set<String> = []
    return list(column).filter { seen.insert($0).inserted }.map { name in
      if let fault = names.fault(name) { error(column, fault) }
      return ID(name)
    }
  }

  /// A name that this table defines; it may not hold what separates names.
  func newName(_ column: String) -> String? {
    guard let name = needed(column) else { return nil }
    if name.contains(";") {
      error(column, "\"\(name)\" holds a \";\", which separates names in lists; take it out")
    }
    return name
  }
}
