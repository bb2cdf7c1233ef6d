internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let conferences = TableLayout(
    "conferences.csv", cells: ["conference", "family", "kind", "worker"],
    optional: [
      "second_worker", "children", "requested", "s47_strategy", "last_strategy",
      "transfer_request", "expected_delivery", "last_conference", "last_kind", "needed_by",
      "not_before", "previous_chair", "barred_chairs", "attendees", "slots", "mode", "venues",
      "needs", "required", "invited", "harm_outside_home", "split", "family_unavailable",
      "family_prefers",
    ])
}

/// `conferences.csv`: what has to be planned, or is.
struct ConferencesTable {
  let references: References

  func conference(_ row: TableRow) -> Conference? {
    let name = row.newName("conference")
    let family = row.needed("family")
    let kind = row.needed("kind", CellForm.choice(Conference.Kind.self))
    _ = row.needed("worker")
    let worker: ID<Worker>? = row.reference("worker", to: references.workers)
    var conference = Conference(
      id: ID(name ?? ""), family: ID(family ?? ""), kind: kind ?? .initial,
      worker: worker ?? ID(""))
    readPeople(row, into: &conference)
    readDates(row, into: &conference)
    readMeeting(row, into: &conference)
    readAgencies(row, into: &conference)
    guard let name, family != nil, kind != nil, worker != nil,
      references.conferences.isDefined(name, by: row)
    else { return nil }
    return conference
  }

  private func readPeople(_ row: TableRow, into conference: inout Conference) {
    conference.secondWorker = row.reference("second_worker", to: references.workers)
    conference.children = row.optional("children", CellForm.whole(atLeast: 1)) ?? 1
    conference.previousChair = formerChair(row, "previous_chair", row.text("previous_chair"))
    conference.barredChairs = Set(
      row.list("barred_chairs").compactMap { formerChair(row, "barred_chairs", $0) })
  }

  /// A chair who may have left since: a note, no error.
  private func formerChair(_ row: TableRow, _ column: String, _ name: String) -> ID<Chair>? {
    if name.isEmpty { return nil }
    if let fault = references.chairs.fault(name) {
      row.note(column, fault + "; taken for a chair who has left")
    }
    return ID(name)
  }

  private func readDates(_ row: TableRow, into conference: inout Conference) {
    conference.dates.requested = row.optional("requested", CellForm.day)
    conference.dates.s47Strategy = row.optional("s47_strategy", CellForm.day)
    conference.dates.lastStrategy = row.optional("last_strategy", CellForm.day)
    conference.dates.transferRequest = row.optional("transfer_request", CellForm.day)
    conference.dates.expectedDelivery = row.optional("expected_delivery", CellForm.day)
    conference.dates.lastConference = row.optional("last_conference", CellForm.day)
    conference.lastKind = row.optional("last_kind", CellForm.choice(Conference.Kind.self))
    conference.dates.neededBy = row.optional("needed_by", CellForm.day)
    conference.dates.notBefore = row.optional("not_before", CellForm.day)
  }

  private func readMeeting(_ row: TableRow, into conference: inout Conference) {
    conference.attendees = row.optional("attendees", CellForm.whole(atLeast: 0)) ?? 10
    conference.slots = row.optional("slots", CellForm.whole(atLeast: 1))
    conference.mode = row.optional("mode", CellForm.choice(Conference.Mode.self)) ?? .inPerson
    conference.venues = row.references("venues", to: references.venues)
    conference.needs = Set(row.list("needs", CellForm.choice(Facility.self)))
    conference.isHarmOutsideHome = row.optional("harm_outside_home", CellForm.yes) ?? false
    conference.isSplit = row.optional("split", CellForm.yes) ?? false
    conference.familyUnavailable = row.pattern("family_unavailable") ?? .never
    conference.familyPrefers = row.pattern("family_prefers") ?? .never
  }

  private func readAgencies(_ row: TableRow, into conference: inout Conference) {
    conference.required = row.references("required", to: references.agencies)
    conference.invited = row.references("invited", to: references.agencies)
  }

  static func cells(_ conference: Conference) -> [String] {
    let dates = conference.dates
    let day: (Day?) -> String = { $0?.description ?? "" }
    return [
      conference.id.text, conference.family.text, conference.kind.rawValue,
      conference.worker.text, conference.secondWorker?.text ?? "", String(conference.children),
      day(dates.requested), day(dates.s47Strategy), day(dates.lastStrategy),
      day(dates.transferRequest), day(dates.expectedDelivery), day(dates.lastConference),
      conference.lastKind?.rawValue ?? "", day(dates.neededBy), day(dates.notBefore),
      conference.previousChair?.text ?? "",
      CellWriter.list(conference.barredChairs.sorted().map(\.text)),
      String(conference.attendees), conference.slots.map(String.init) ?? "",
      conference.mode.rawValue, CellWriter.list(conference.venues.map(\.text)),
      CellWriter.list(conference.needs.sorted().map(\.rawValue)),
      CellWriter.list(conference.required.map(\.text)),
      CellWriter.list(conference.invited.map(\.text)),
      CellWriter.yes(conference.isHarmOutsideHome), CellWriter.yes(conference.isSplit),
      conference.familyUnavailable.text, conference.familyPrefers.text,
    ]
  }
}
