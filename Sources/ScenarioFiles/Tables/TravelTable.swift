internal import Conferences

extension TableLayout {
  static let travel = TableLayout(
    "travel.csv", isRequired: false, cells: ["from", "to", "minutes"])
}

/// `travel.csv`: minutes between venues, the same both ways.
struct TravelTable {
  private(set) var times: TravelTimes
  private var given: [[String]: (minutes: Int, line: Int)] = [:]

  init(otherwise: Int) { times = TravelTimes(otherwise: otherwise) }

  mutating func add(_ row: TableRow, references: References) {
    _ = row.needed("from")
    _ = row.needed("to")
    let from: ID<Venue>? = row.reference("from", to: references.venues)
    let to: ID<Venue>? = row.reference("to", to: references.venues)
    let minutes = row.needed("minutes", CellForm.whole(atLeast: 0))
    guard let from, let to, let minutes else { return }
    let pair = [from.text, to.text].sorted()
    if let other = given[pair], other.minutes != minutes {
      row.error(
        "minutes",
        "\(from) and \(to) are there twice, with \(other.minutes) minutes in line \(other.line); "
          + "keep one")
    }
    given[pair] = (minutes, row.line)
    times.set(minutes, from: from, to: to)
  }

  static func cells(_ row: (from: ID<Venue>, to: ID<Venue>, minutes: Int)) -> [String] {
    [row.from.text, row.to.text, String(row.minutes)]
  }
}
