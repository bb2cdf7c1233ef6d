internal import Conferences
internal import WorkingTime

/// Writes `scenario.yaml`.
struct ScenarioYAMLWriter {
  let scenario: Scenario

  var text: String {
    var lines = ["name: \(Self.quoted(scenario.name))"]
    if !scenario.note.isEmpty { lines.append("note: \(Self.quoted(scenario.note))") }
    lines.append("as_of: \(scenario.asOf)")
    lines.append("horizon_end: \(scenario.horizonEnd)")
    lines.append("policy: \(base.name)")
    lines += changes + closures + extraBankHolidays
    return lines.joined(separator: "\n") + "\n"
  }

  /// The built-in policy that the scenario's own is nearest to.
  private var base: Policy {
    let names = [scenario.policy.name] + scenario.policy.extends + [BuiltInPolicies.national]
    return names.lazy.compactMap { BuiltInPolicies.policy(named: $0) }.first!
  }

  /// Every value that the built-in policy has otherwise, with its source.
  private var changes: [String] {
    let base = base
    let changed = PolicyKey.allCases.filter { scenario.policy.value($0) != base.value($0) }
    if changed.isEmpty { return [] }
    return ["policy_changes:"]
      + changed.flatMap { key in
        [
          "  \(key.rawValue):", "    value: \(Self.text(scenario.policy.value(key)))",
          "    source: \(Self.quoted(scenario.policy.entry(key).source))",
        ]
      }
  }

  private var closures: [String] {
    if scenario.closures.isEmpty { return [] }
    return ["closures:"]
      + scenario.closures.map {
        "  - {from: \($0.from), to: \($0.to), reason: \(Self.quoted($0.reason))}"
      }
  }

  private var extraBankHolidays: [String] {
    let published = BankHolidays.englandAndWales
    let extra = scenario.workingDays.bankHolidays.days.filter { !published.contains($0) }
    return extra.isEmpty ? [] : ["extra_bank_holidays:"] + extra.map { "  - \($0)" }
  }

  private static func text(_ value: PolicyValue) -> String {
    switch value {
    case .none: "null"
    case .time(let time): quoted(time.description)
    case .facilityList, .tierList: "[\(value)]"
    case .whole, .weight, .flag, .text: value.description
    }
  }

  /// Text in double quotes, as YAML escapes it.
  static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let hex = String(scalar.value, radix: 16)
        quoted += "\\x" + String(repeating: "0", count: 2 - hex.count) + hex
      case _: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }
}
