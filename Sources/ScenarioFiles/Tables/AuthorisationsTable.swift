internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let authorisations = TableLayout(
    "authorisations.csv", isRequired: false,
    cells: ["conference", "old_date", "old_start"],
    columns: [
      "old_venue", "new_date", "new_start", "new_venue", "invitations_out", "told_again",
      "agreed_by", "agreed_on",
    ])
}

/// `authorisations.csv`: moves and cancellations, and who agreed to them. It is a record: what it
/// names may be in the other tables no more.
struct AuthorisationsTable {
  private let references: References
  private var lines: [Authorisation: Int] = [:]
  private var gone: [String: Gone] = [:]

  /// Names of a column that no other table has any more.
  private struct Gone {
    let first: TableRow
    let fault: String
    var others = 0
  }

  init(references: References) { self.references = references }

  /// A move that the table does not have twice.
  mutating func newAuthorisation(_ row: TableRow) -> Authorisation? {
    guard let authorisation = authorisation(row) else { return nil }
    if let first = lines.updateValue(row.line, forKey: authorisation) {
      row.error(
        "conference",
        "\(authorisation.conference)'s move is there twice, first in line \(first); keep one")
      return nil
    }
    return authorisation
  }

  /// Says once of each column that names in it have gone: a record grows old.
  func noteWhatIsGone() {
    for (column, gone) in gone.sorted(by: { $0.key < $1.key }) {
      let others = gone.others == 0 ? "" : "; nor are \(gone.others) more of this column"
      gone.first.note(column, "\(gone.fault)\(others); kept for the record")
    }
  }

  private mutating func authorisation(_ row: TableRow) -> Authorisation? {
    let conference = former(row, "conference", row.needed("conference"), references.conferences)
    let day = row.needed("old_date", CellForm.day)
    let start = row.needed("old_start", CellForm.time)
    let venue = venue(row, "old_venue")
    let from = day.flatMap { day in start.map { Promise(day: day, start: $0, venue: venue) } }
    let to = newPromise(row)
    let areInvitationsOut = row.needed("invitations_out", CellForm.yes)
    let toldAgain = row.needed("told_again", CellForm.whole(atLeast: 0))
    let agreement = agreement(row)
    guard let conference, let from, let areInvitationsOut, let toldAgain else { return nil }
    if to == from {
      row.error("new_date", "the new date, start and venue are the old ones, so nothing moves")
    }
    return Authorisation(
      conference: ID(conference), from: from, to: to, areInvitationsOut: areInvitationsOut,
      toldAgain: toldAgain, agreement: agreement)
  }

  /// Nil for a cancellation, whose new cells are empty.
  private mutating func newPromise(_ row: TableRow) -> Promise? {
    let day = row.optional("new_date", CellForm.day)
    let start = row.optional("new_start", CellForm.time)
    let venue = venue(row, "new_venue")
    let columns = ["new_date", "new_start"]
    let isCancelled = columns.allSatisfy { row.text($0).isEmpty } && venue == nil
    if !isCancelled {
      for column in columns where row.text(column).isEmpty {
        row.error(column, "empty; a move needs new_date and new_start, a cancellation neither")
      }
    }
    guard let day, let start else { return nil }
    return Promise(day: day, start: start, venue: venue)
  }

  /// Nil while nobody has agreed, with both cells empty.
  private func agreement(_ row: TableRow) -> Agreement? {
    let by = row.text("agreed_by")
    let on = row.optional("agreed_on", CellForm.day)
    if by.isEmpty != row.text("agreed_on").isEmpty {
      row.error(
        by.isEmpty ? "agreed_by" : "agreed_on",
        "empty; write both who agreed and on which day, or neither")
    }
    if !by.isEmpty, let fault = Authoriser.fault(by) {
      row.error("agreed_by", "\"\(by)\" \(fault)")
    }
    return on.map { Agreement(by: ID(by), on: $0) }
  }

  private mutating func venue(_ row: TableRow, _ column: String) -> ID<Venue>? {
    former(row, column, row.text(column), references.venues).map { ID($0) }
  }

  /// A name that may have gone since: no error.
  private mutating func former(
    _ row: TableRow, _ column: String, _ name: String?, _ names: NameList
  ) -> String? {
    guard let name, !name.isEmpty else { return nil }
    if let fault = names.fault(name) {
      gone[column]?.others += 1
      if gone[column] == nil { gone[column] = Gone(first: row, fault: fault) }
    }
    return name
  }

  static func cells(_ item: Authorisation) -> [String] {
    [item.conference.text] + cells(item.from) + cells(item.to)
      + [
        CellWriter.yes(item.areInvitationsOut), String(item.toldAgain),
        item.agreement?.by.text ?? "", item.agreement?.on.description ?? "",
      ]
  }

  private static func cells(_ promise: Promise?) -> [String] {
    [
      promise?.day.description ?? "", promise?.start.description ?? "",
      promise?.venue?.text ?? "",
    ]
  }
}
