internal import Conferences

/// How a line of a table is written in a what-if file: as a mapping with the table's columns for keys.
struct RecordForm<Line: Editable> {
  /// The file's section.
  let section: String
  let layout: TableLayout
  /// Columns that name the line; what they hold together is its reference.
  let names: [String]
  let list: WritableKeyPath<References, NameList>
  let cells: (Line) -> [String]
  let line: (TableRow, References) -> Line?
  let change: (WhatIf.Edit<Line>) -> WhatIf.Change
}

extension RecordForm<Chair> {
  static var chairs: Self {
    Self(
      section: "chairs", layout: .chairs, names: ["chair"], list: \.chairs,
      cells: ChairsTable.cells, line: { ChairsTable.chair($0, references: $1) },
      change: { .chair($0) })
  }
}

extension RecordForm<MinuteTaker> {
  static var minuteTakers: Self {
    Self(
      section: "minute_takers", layout: .minuteTakers, names: ["minute_taker"],
      list: \.minuteTakers, cells: MinuteTakersTable.cells,
      line: { MinuteTakersTable.minuteTaker($0, references: $1) }, change: { .minuteTaker($0) })
  }
}

extension RecordForm<Room> {
  static var rooms: Self {
    Self(
      section: "rooms", layout: .rooms, names: ["venue", "room"], list: \.rooms,
      cells: RoomsTable.cells, line: { RoomsTable.room($0, references: $1) },
      change: { .room($0) })
  }
}

extension RecordForm<Venue> {
  /// A venue cannot be taken away, and no file asks for it.
  static var venues: Self {
    Self(
      section: "venues", layout: .venues, names: ["venue"], list: \.venues,
      cells: VenuesTable.cells, line: { row, _ in VenuesTable.venue(row) },
      change: { edit in
        switch edit {
        case .add(let venue): .addVenue(venue)
        case .change(let venue): .changeVenue(venue)
        case .remove: preconditionFailure("a venue is never taken away")
        }
      })
  }
}

extension RecordForm<Agency> {
  /// An agency can only be changed, and no file asks for more.
  static var agencies: Self {
    Self(
      section: "agencies", layout: .agencies, names: ["agency"], list: \.agencies,
      cells: AgenciesTable.cells, line: { AgenciesTable.agency($0, references: $1) },
      change: { edit in
        switch edit {
        case .change(let agency): .changeAgency(agency)
        case .add, .remove: preconditionFailure("an agency is only ever changed")
        }
      })
  }
}
