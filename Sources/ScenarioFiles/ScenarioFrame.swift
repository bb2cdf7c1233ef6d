internal import Conferences
internal import Foundation
internal import WorkingTime

/// What `scenario.yaml` says, with stand-ins for whatever could not be read so that the tables can
/// be checked all the same.
struct ScenarioFrame {
  let name: String
  let note: String
  let asOf: Day
  let horizonEnd: Day
  let policy: Policy
  let closures: [Closure]
  let extraBankHolidays: [Day]

  init(files: FolderFiles) {
    let yaml = ScenarioYAML(
      mapping: Self.mapping(files) ?? YAMLMapping(entries: []), findings: files.findings)
    let isRead = !yaml.mapping.entries.isEmpty
    let standIn = BankHolidays.firstDay
    let horizon = isRead ? yaml.horizon() : nil
    if isRead { yaml.refuseUnknownKeys() }
    let name = yaml.text("name")
    self.name = name.isEmpty ? files.folder.lastPathComponent : name
    note = yaml.text("note")
    asOf = horizon?.asOf ?? standIn
    horizonEnd = horizon?.end ?? standIn
    closures = yaml.closures()
    extraBankHolidays = yaml.extraBankHolidays()
    policy = Self.policy(yaml, isRead: isRead, files: files)
  }

  private static func mapping(_ files: FolderFiles) -> YAMLMapping? {
    let file = ScenarioYAML.file
    guard files.presence(of: file) != .missing else {
      files.findings.error(
        Place(file, 1, Place.wholeFile),
        "the folder holds no scenario.yaml; write one with name, as_of, horizon_end and policy")
      return nil
    }
    guard let bytes = files.text(of: file) else { return nil }
    return YAMLText(file: file, findings: files.findings).mapping(bytes)
  }

  private static func policy(_ yaml: ScenarioYAML, isRead: Bool, files: FolderFiles) -> Policy {
    let reader = PolicyReader(files: files, findings: files.findings)
    guard isRead, let (name, line) = yaml.neededText("policy", such: BuiltInPolicies.national)
    else { return BuiltInPolicies.policy(named: BuiltInPolicies.national)! }
    return changed(reader.policy(named: name, line: line), yaml: yaml)
  }

  /// The policy with the scenario's own changes over it.
  private static func changed(_ policy: Policy, yaml: ScenarioYAML) -> Policy {
    guard let entry = yaml.mapping["policy_changes"], !entry.value.isNull else { return policy }
    guard case .mapping(let mapping) = entry.value else {
      yaml.findings.error(
        Place(ScenarioYAML.file, entry.line, entry.key),
        "\(entry.value.shown) is no list of key: value; write {notice.minimum: 2}")
      return policy
    }
    var changes = PolicyChanges(
      file: ScenarioYAML.file, source: "changed in scenario.yaml", policy: ScenarioYAML.file,
      findings: yaml.findings)
    changes.read(mapping)
    let changed = policy.changing(changes.entries)
    if !changes.entries.isEmpty { changes.checkReviews(of: changed) }
    return changed
  }
}
