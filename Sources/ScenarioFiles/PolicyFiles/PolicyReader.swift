internal import Conferences

/// Finds a policy by its name and reads it with those it extends.
struct PolicyReader {
  /// The scenario's folder; nil when only built-in policies are read.
  let files: FolderFiles?
  let findings: Findings

  /// Keys of a policy file that describe it.
  private static let own: Set<String> = ["name", "title", "extends", "note", "authority"]

  /// The policy that `scenario.yaml` names, or the national one with an error found.
  func policy(named name: String, line: Int) -> Policy {
    if let policy = BuiltInPolicies.policy(named: name) { return policy }
    let place = Place(ScenarioYAML.file, line, "policy")
    return fromFolder(name, askedAt: place, chain: []) ?? fallback
  }

  private var fallback: Policy { BuiltInPolicies.policy(named: BuiltInPolicies.national)! }

  /// A policy in the folder.
  /// - Parameter chain: the files that led here, each with the line of its `extends`.
  private func fromFolder(
    _ name: String, askedAt place: Place, chain: [(file: String, line: Int)]
  ) -> Policy? {
    guard let files, let file = file(of: name, in: files) else {
      findings.error(
        place,
        "\"\(name)\" is neither a built-in policy nor a YAML file in the folder"
          + Nearest.hint(name, among: BuiltInPolicies.names))
      return nil
    }
    if let first = chain.first(where: { $0.file == file }) {
      let circle = (chain.map(\.file) + [file]).joined(separator: " extends ")
      findings.error(
        Place(first.file, first.line, "extends"),
        "the policies extend each other in a circle: "
          + circle)
      return nil
    }
    guard let bytes = files.text(of: file),
      let mapping = YAMLText(file: file, findings: findings).mapping(bytes)
    else { return nil }
    let extends = extends(mapping, file: file)
    let base =
      BuiltInPolicies.policy(named: extends.name)
      ?? fromFolder(
        extends.name, askedAt: Place(file, extends.line, "extends"),
        chain: chain + [(file, extends.line)])
    return apply(
      mapping, file: file, name: name, source: "policy file \(file)", to: base ?? fallback)
  }

  private func extends(_ mapping: YAMLMapping, file: String) -> (name: String, line: Int) {
    guard let entry = mapping["extends"], !entry.value.isNull else {
      return (BuiltInPolicies.national, 1)
    }
    guard let name = entry.value.text else {
      findings.error(
        Place(file, entry.line, "extends"), "\(entry.value.shown) is no policy's name")
      return (BuiltInPolicies.national, entry.line)
    }
    return (name, entry.line)
  }

  /// The file that a name means: itself or with its ending, in the folder and nowhere else.
  private func file(of name: String, in files: FolderFiles) -> String? {
    guard !name.contains("/"), !name.contains("\\"), !name.hasPrefix(".") else { return nil }
    let candidates =
      name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      ? [name] : ["\(name).yaml", "\(name).yml"]
    return candidates.first { $0 != ScenarioYAML.file && files.presence(of: $0) == .file }
  }

  private func apply(
    _ mapping: YAMLMapping, file: String, name: String, source: String, to base: Policy
  ) -> Policy {
    var changes = PolicyChanges(file: file, source: source, policy: name, findings: findings)
    changes.read(mapping, except: Self.own)
    let policy = Policy(
      name: name, title: mapping["title"]?.value.text ?? name, extends: [base.name] + base.extends,
      entries: base.entries.merging(changes.entries) { _, new in new })
    changes.checkReviews(of: policy)
    return policy
  }

  /// A built-in policy from its resource; the national one has a value for every key.
  func builtIn(_ name: String) -> Policy? {
    let file = "\(name).yaml"
    guard
      let mapping = YAMLText(file: file, findings: findings).mapping(
        BuiltInPolicies.text(of: name))
    else { return nil }
    if let base = mapping["extends"]?.value.text.flatMap(BuiltInPolicies.policy) {
      return apply(mapping, file: file, name: name, source: name, to: base)
    }
    var values = PolicyChanges(file: file, source: name, policy: name, findings: findings)
    values.read(mapping, except: Self.own)
    for key in PolicyKey.allCases where values.entries[key] == nil {
      findings.error(Place(file, 1, key.rawValue), "the national policy has no value for it")
    }
    guard findings.errors.isEmpty else { return nil }
    return Policy(
      name: name, title: mapping["title"]?.value.text ?? name, extends: [],
      entries: values.entries)
  }
}
