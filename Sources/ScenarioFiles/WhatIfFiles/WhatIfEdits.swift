internal import Conferences

/// The sections that add, change and remove lines of tables.
extension WhatIfSheet {
  mutating func readVenues() { readEdits(.venues, verbs: [.remove: Self.noVenueGoes]) }

  mutating func readAgencies() {
    readEdits(.agencies, verbs: [.add: Self.agenciesStay, .remove: Self.agenciesStay])
  }

  private static let noVenueGoes =
    "a venue cannot be taken away, since conferences are booked there; put it under unavailable, or "
    + "remove its rooms"
  private static let agenciesStay =
    "agencies can be changed, neither added nor removed; put one that does not come under unavailable"

  /// What can be done to a line, in the order in which it is.
  enum Verb: String, CaseIterable {
    case remove, change, add
  }

  /// - Parameter verbs: those that this section does not have, each with why.
  mutating func readEdits<Line>(_ form: RecordForm<Line>, verbs: [Verb: String] = [:]) {
    guard let section = mapping[form.section], !section.value.isNull else { return }
    guard case .mapping(let parts) = section.value else {
      return error(
        section, "\(section.value.shown) says not what to do; write add, change or remove below it")
    }
    let known = Verb.allCases.filter { verbs[$0] == nil }.map(\.rawValue)
    for entry in parts.entries where !known.contains(entry.key) {
      let why = Verb(rawValue: entry.key).flatMap { verbs[$0] }
      findings.error(
        Place(file, entry.line, form.section),
        why ?? "unknown \"\(entry.key)\"; known are \(known.joined(separator: ", "))")
    }
    for verb in Verb.allCases where verbs[verb] == nil {
      for item in items(parts[verb.rawValue], of: form.section) { edit(form, verb, item) }
    }
  }

  private mutating func edit<Line>(_ form: RecordForm<Line>, _ verb: Verb, _ item: YAMLItem) {
    switch verb {
    case .remove: remove(form, item)
    case .change: put(form, item, isNew: false)
    case .add: put(form, item, isNew: true)
    }
  }

  private mutating func remove<Line>(_ form: RecordForm<Line>, _ item: YAMLItem) {
    let place = Place(file, item.line, "\(form.section).remove")
    guard let name = item.value.text else {
      return findings.error(place, "\(item.value.shown) is no name; write it as its table does")
    }
    let names = References(of: scenario)[keyPath: form.list]
    if let fault = names.fault(name) { return findings.error(place, fault) }
    make(form.change(.remove(ID(name))), place)
  }

  /// Adds a line, or changes what is named of one that is there.
  private mutating func put<Line>(_ form: RecordForm<Line>, _ item: YAMLItem, isNew: Bool) {
    let place = Place(file, item.line, "\(form.section).\(isNew ? "add" : "change")")
    guard let record = RecordMapping(item, of: form.layout, place: place, findings) else { return }
    var references = References(of: scenario)
    let name = form.names.map(record.text).joined(separator: "/")
    let isNamed = form.names.allSatisfy { !record.text($0).isEmpty }
    if isNamed, !isNew, let fault = references[keyPath: form.list].fault(name) {
      return findings.error(place, fault)
    }
    let old = isNew ? nil : scenario[keyPath: Line.table].first { $0.id.text == name }
    let row = record.row(over: old.map(form.cells), patterns)
    references[keyPath: form.list] = references[keyPath: form.list].defining(name, in: row.line)
    let before = findings.errors.count
    guard let line = form.line(row, references), findings.errors.count == before else { return }
    make(form.change(isNew ? .add(line) : .change(to: line)), place)
  }

  /// The elements of a list; a lone one may stand without brackets.
  func items(_ entry: YAMLEntry?, of section: String) -> [YAMLItem] {
    guard let entry else { return [] }
    switch entry.value {
    case .null: return []
    case .list(let items): return items
    case .mapping, .text: return [YAMLItem(line: entry.line, value: entry.value)]
    }
  }

  /// Leave and the like, as in `unavailable.csv`.
  mutating func readAbsences() {
    for item in items(mapping["unavailable"], of: "unavailable") {
      let place = Place(file, item.line, "unavailable")
      guard let record = RecordMapping(item, of: .unavailable, place: place, findings) else {
        continue
      }
      let before = findings.errors.count
      let row = record.row(over: nil, patterns)
      let absence = UnavailableTable.absence(row, references: References(of: scenario))
      if let absence, findings.errors.count == before { make(.absence(absence), place) }
    }
  }
}
