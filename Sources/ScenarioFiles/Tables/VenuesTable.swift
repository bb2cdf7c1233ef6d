internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let venues = TableLayout(
    "venues.csv", cells: ["venue", "slot_starts"], optional: ["slot_minutes", "open"])
}

/// `venues.csv`: the buildings, each with its grid of slots.
enum VenuesTable {
  /// Minutes of a slot where the table gives none.
  static let usualSlotMinutes = 120

  static func venue(_ row: TableRow) -> Venue? {
    let name = row.newName("venue")
    let starts = slotStarts(row)
    let minutes = minutes(row)
    let open = row.pattern("open") ?? .workingWeek
    checkEnd(row, starts: starts, minutes: minutes)
    guard let name else { return nil }
    return Venue(id: ID(name), slotStarts: starts, slotMinutes: minutes, open: open)
  }

  private static func minutes(_ row: TableRow) -> Int {
    row.optional("slot_minutes", CellForm.whole(atLeast: 1)) ?? usualSlotMinutes
  }

  private static func slotStarts(_ row: TableRow) -> [TimeOfDay] {
    guard row.needed("slot_starts") != nil else { return [] }
    let starts = row.list("slot_starts", CellForm.time)
    if row.list("slot_starts").isEmpty {
      row.error("slot_starts", "no slot start; write 09:30;11:45;14:00")
    }
    for (index, start) in starts.enumerated() where starts[..<index].contains(start) {
      row.error("slot_starts", "the slot at \(start) is there twice; keep one")
    }
    return starts
  }

  private static func checkEnd(_ row: TableRow, starts: [TimeOfDay], minutes: Int) {
    guard let last = starts.max(), last + minutes > .endOfDay else { return }
    row.error(
      "slot_starts",
      "the slot at \(last) runs past midnight with its \(minutes) minutes; start it earlier")
  }

  static func cells(_ venue: Venue) -> [String] {
    [
      venue.id.text, venue.slotStarts.map(\.description).joined(separator: ";"),
      String(venue.slotMinutes), venue.open.text,
    ]
  }
}
