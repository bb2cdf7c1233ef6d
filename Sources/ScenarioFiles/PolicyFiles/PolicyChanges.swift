internal import Conferences

/// Dotted or nested keys of a YAML mapping, as changes to a policy. A value stands alone or with
/// its source, as `{value: 2, source: where it is written}`.
struct PolicyChanges {
  let file: String
  /// What to call the source of a value that gives none.
  let source: String
  /// The policy to which the values belong.
  let policy: String
  let findings: Findings

  private(set) var entries: [PolicyKey: Policy.Entry] = [:]
  private(set) var lines: [PolicyKey: Int] = [:]

  /// No key has more parts.
  private static let deepest = 4
  static let known = PolicyKey.allCases.map(\.rawValue)

  init(file: String, source: String, policy: String, findings: Findings) {
    self.file = file
    self.source = source
    self.policy = policy
    self.findings = findings
  }

  mutating func read(
    _ mapping: YAMLMapping, under prefix: String = "", except own: Set<String> = [],
    depth: Int = 0
  ) {
    for entry in mapping.entries where !own.contains(entry.key) {
      let dotted = prefix + entry.key
      if let key = PolicyKey(rawValue: dotted) {
        set(key, entry)
      } else if case .mapping(let inner) = entry.value, inner["value"] == nil,
        depth < Self.deepest, !inner.entries.isEmpty
      {
        read(inner, under: dotted + ".", depth: depth + 1)
      } else {
        findings.error(
          Place(file, entry.line, dotted.isEmpty ? Place.withoutHeading : dotted),
          "unknown policy key" + Nearest.hint(dotted, among: Self.known))
      }
    }
  }

  private mutating func set(_ key: PolicyKey, _ entry: YAMLEntry) {
    var value = entry.value
    var written = source
    if case .mapping(let inner) = entry.value {
      value = inner["value"]?.value ?? .null
      written = inner["source"]?.value.text ?? source
      for part in inner.entries where part.key != "value" && part.key != "source" {
        error(key, part.line, "unknown \"\(part.key)\"; write {value: 2, source: where it is from}")
      }
    }
    if entries[key] != nil {
      error(key, entry.line, "\(key.rawValue) is there twice, dotted and nested; keep one")
    }
    do {
      entries[key] = Policy.Entry(
        value: try PolicyForm.value(value, of: key), source: written, policy: policy)
      lines[key] = entry.line
    } catch {
      self.error(key, entry.line, error.message)
    }
  }

  /// A review needs months or days to count.
  func checkReviews(of policy: Policy) {
    for (months, days) in [
      (PolicyKey.reviewFirstMonths, PolicyKey.reviewFirstDays),
      (.reviewThenMonths, .reviewThenDays),
    ] where policy.wholeOrNone(months) == nil && policy.wholeOrNone(days) == nil {
      let line = [lines[months], lines[days]].compactMap { $0 }.min() ?? 1
      error(months, line, "months and days are both null; give at least one of them")
    }
  }

  private func error(_ key: PolicyKey, _ line: Int, _ message: String) {
    findings.error(Place(file, line, key.rawValue), message)
  }
}
