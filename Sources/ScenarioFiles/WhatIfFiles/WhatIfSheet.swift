internal import Conferences

/// A what-if file while it is read: each change is made over a copy of the scenario as soon as it is
/// understood, so that what follows may name what was added, and a change that cannot be made is told
/// in its line.
struct WhatIfSheet {
  static let keys = [
    "name", "what", "venues", "rooms", "chairs", "minute_takers", "agencies", "unavailable",
    "closures", "demand", "policy_changes",
  ]

  let yaml: ScenarioYAML
  let patterns = PatternCells()
  /// As it is with the changes so far.
  private(set) var scenario: Scenario
  private(set) var changes: [WhatIf.Change] = []

  var mapping: YAMLMapping { yaml.mapping }
  var file: String { yaml.file }
  var findings: Findings { yaml.findings }

  init(mapping: YAMLMapping, file: String, findings: Findings, scenario: Scenario) {
    yaml = ScenarioYAML(mapping: mapping, findings: findings, file: file)
    self.scenario = scenario
  }

  /// Places first, then people, then days and demand, so that each finds the names it needs. With
  /// errors found it is incomplete, and for nobody's use.
  mutating func read() -> WhatIf {
    yaml.refuseUnknownKeys(among: Self.keys)
    let name = yaml.neededText("name", such: "A chair leaves")?.text ?? ""
    let what = yaml.neededText("what", such: "One sentence on what is supposed.")?.text ?? ""
    readVenues()
    readEdits(.rooms)
    readEdits(.chairs)
    readEdits(.minuteTakers)
    readAgencies()
    readAbsences()
    for closure in yaml.closures() { make(.closure(closure), Place(file, 1, "closures")) }
    for (change, place) in DemandYAML(yaml: yaml).changes { make(.demand(change), place) }
    readPolicy()
    return WhatIf(name: name, what: what, changes: changes)
  }

  /// Makes a change, or finds an error in its line.
  mutating func make(_ change: WhatIf.Change, _ place: Place) {
    do throws(WhatIfFault) {
      try change.apply(to: &scenario)
      changes.append(change)
    } catch {
      findings.error(place, error.message)
    }
  }

  private mutating func readPolicy() {
    guard let entry = mapping["policy_changes"], !entry.value.isNull else { return }
    guard case .mapping(let values) = entry.value else {
      return error(
        entry, "\(entry.value.shown) is no list of key: value; write {notice.minimum: 2}")
    }
    var changes = PolicyChanges(
      file: file, source: "what-if file \(file)", policy: file, findings: findings)
    changes.read(values)
    if changes.entries.isEmpty { return }
    let before = findings.errors.count
    changes.checkReviews(of: scenario.policy.changing(changes.entries))
    if findings.errors.count == before {
      make(.policy(changes.entries), Place(file, entry.line, entry.key))
    }
  }

  func error(_ entry: YAMLEntry, _ message: String) {
    findings.error(Place(file, entry.line, entry.key), message)
  }
}
