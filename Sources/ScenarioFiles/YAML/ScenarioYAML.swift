internal import Conferences
internal import WorkingTime

/// `scenario.yaml`: the frame of a scenario. What it reads is read from what-if files too, in the same
/// words.
struct ScenarioYAML {
  static let file = "scenario.yaml"
  static let keys = [
    "name", "note", "as_of", "horizon_end", "policy", "policy_changes", "closures",
    "extra_bank_holidays",
  ]

  let mapping: YAMLMapping
  let findings: Findings
  /// As messages name it.
  var file = Self.file

  func refuseUnknownKeys(among known: [String] = Self.keys) {
    for entry in mapping.entries where !known.contains(entry.key) {
      error(
        entry.key.isEmpty ? Place.withoutHeading : entry.key, entry.line,
        "unknown key" + Nearest.hint(entry.key, among: known))
    }
  }

  /// A text, empty where there is none.
  func text(_ key: String) -> String {
    guard let entry = mapping[key], !entry.value.isNull else { return "" }
    guard let text = entry.value.text else {
      error(key, entry.line, "\(entry.value.shown) is no text; write \(key): text")
      return ""
    }
    return text
  }

  /// A text that must be there.
  func neededText(_ key: String, such example: String) -> (text: String, line: Int)? {
    guard let entry = mapping[key], !entry.value.isNull else {
      error(key, 1, "missing; write \(key): \(example)")
      return nil
    }
    let text = text(key)
    return text.isEmpty ? nil : (text, entry.line)
  }

  func day(_ key: String) -> Day? {
    guard let (text, line) = neededText(key, such: "2026-12-04") else { return nil }
    return day(text, key, line)
  }

  /// The days and both ends of the horizon in order.
  func horizon() -> (asOf: Day, end: Day)? {
    let asOf = day("as_of")
    let end = day("horizon_end")
    guard let asOf, let end else { return nil }
    if end <= asOf {
      error(
        "horizon_end", mapping["horizon_end"]?.line ?? 1,
        "\(end) is not after as_of, \(asOf); write a later date")
      return nil
    }
    return (asOf, end)
  }

  func closures() -> [Closure] {
    let form = "[{from: 2026-12-24, to: 2027-01-01, reason: Christmas}]"
    return list("closures", form: form).compactMap { closure($0.value, line: $0.line) }
  }

  private func closure(_ value: YAMLValue, line: Int) -> Closure? {
    guard case .mapping(let mapping) = value else {
      error(
        "closures", line, "\(value.shown) is no closure; write {from: 2026-12-24, to: 2027-01-01}")
      return nil
    }
    let known = ["from", "to", "reason"]
    for entry in mapping.entries where !known.contains(entry.key) {
      error(
        "closures", entry.line,
        "unknown key \"\(entry.key)\" of a closure; known are from, to and reason")
    }
    let from = end("from", of: mapping, line: line)
    let to = end("to", of: mapping, line: line)
    guard let from, let to else { return nil }
    if to < from {
      error("closures", line, "the closure of \(from) ends before it starts, on \(to)")
      return nil
    }
    return Closure(from: from, to: to, reason: mapping["reason"]?.value.text ?? "")
  }

  private func end(_ key: String, of closure: YAMLMapping, line: Int) -> Day? {
    guard let entry = closure[key], let text = entry.value.text else {
      error("closures", line, "a closure needs \(key); write \(key): 2026-12-24")
      return nil
    }
    return day(text, "closures", entry.line)
  }

  func extraBankHolidays() -> [Day] {
    list("extra_bank_holidays", form: "[2026-06-12]").compactMap { item in
      guard let text = item.value.text else {
        error("extra_bank_holidays", item.line, "\(item.value.shown) is no date")
        return nil
      }
      return day(text, "extra_bank_holidays", item.line)
    }
  }

  private func list(_ key: String, form: String) -> [YAMLItem] {
    guard let entry = mapping[key], !entry.value.isNull else { return [] }
    guard case .list(let items) = entry.value else {
      error(key, entry.line, "\(entry.value.shown) is no list; write \(key): \(form)")
      return []
    }
    return items
  }

  private func day(_ text: String, _ key: String, _ line: Int) -> Day? {
    do {
      return try CellForm.day(text)
    } catch {
      self.error(key, line, error.message)
      return nil
    }
  }

  private func error(_ key: String, _ line: Int, _ message: String) {
    findings.error(Place(file, line, key), message)
  }
}
