internal import Conferences

/// The `demand` of a what-if file: one mapping, or a list of them.
struct DemandYAML {
  private static let keys = ["by", "kinds", "seed", "booked"]
  /// In hundredths.
  private static let mostPercent = 500

  let yaml: ScenarioYAML

  /// Each with its place, in the order of the file.
  var changes: [(DemandChange, Place)] {
    guard let entry = yaml.mapping["demand"], !entry.value.isNull else { return [] }
    let items: [YAMLItem] =
      if case .list(let items) = entry.value { items } else {
        [YAMLItem(line: entry.line, value: entry.value)]
      }
    return items.compactMap { item in
      change(item).map { ($0, Place(yaml.file, item.line, "demand")) }
    }
  }

  private func change(_ item: YAMLItem) -> DemandChange? {
    guard case .mapping(let mapping) = item.value else {
      error("demand", item.line, "\(item.value.shown) is no demand; write {by: 1.2, seed: 7}")
      return nil
    }
    for entry in mapping.entries where !Self.keys.contains(entry.key) {
      error(
        "demand", entry.line,
        "unknown key \"\(entry.key)\"" + Nearest.hint(entry.key, among: Self.keys))
    }
    guard let by = mapping["by"] else {
      error("demand", item.line, "by is missing; write by: 1.2 for a fifth more")
      return nil
    }
    let percent = value(by, Self.percent)
    let seed = mapping["seed"].map { value($0, Self.seed) } ?? 1
    let booked = mapping["booked"].map { value($0, Self.flag) } ?? false
    let kinds = mapping["kinds"].map(self.kinds) ?? []
    guard let percent, let seed, let booked, let kinds else { return nil }
    return DemandChange(percent: percent, kinds: kinds, seed: seed, includesBooked: booked)
  }

  private func value<Value>(_ entry: YAMLEntry, _ form: (String) throws(CellFault) -> Value)
    -> Value?
  {
    do {
      return try form(entry.value.text ?? "")
    } catch {
      self.error("demand.\(entry.key)", entry.line, error.message)
      return nil
    }
  }

  private func kinds(_ entry: YAMLEntry) -> Set<Conference.Kind>? {
    let texts: [String]? =
      switch entry.value {
      case .null: []
      case .text: [entry.value.text ?? ""]
      case .list(let items): items.map { $0.value.text ?? "" }
      case .mapping: nil
      }
    guard let texts else {
      error("demand.kinds", entry.line, "a mapping is no list; write kinds: [initial, pre_birth]")
      return nil
    }
    let kinds = texts.compactMap { text in
      value(YAMLEntry(key: entry.key, line: entry.line, value: .text(text, isQuoted: false))) {
        (text) throws(CellFault) in try CellForm.choice(Conference.Kind.self)(text)
      }
    }
    return kinds.count == texts.count ? Set(kinds) : nil
  }

  /// A factor from 0 to 5 with at most two decimals.
  private static func percent(_ text: String) throws(CellFault) -> Int {
    if let match = text.wholeMatch(of: /(\d)(?:\.(\d{1,2}))?/), let ones = Int(match.1),
      let parts = Int("\(match.2 ?? "")00".prefix(2)), ones * 100 + parts <= mostPercent
    {
      return ones * 100 + parts
    }
    throw CellFault(
      "\"\(text)\" is no factor from 0 to \(mostPercent / 100) with at most two decimals; write 1.2 "
        + "for a fifth more, 0.8 for a fifth less")
  }

  private static func seed(_ text: String) throws(CellFault) -> UInt64 {
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seed = UInt64(text) { return seed }
    throw CellFault("\"\(text)\" is no whole number; write digits only")
  }

  private static func flag(_ text: String) throws(CellFault) -> Bool {
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    case _: throw CellFault("\"\(text)\" is neither yes nor no; write one of them")
    }
  }

  private func error(_ key: String, _ line: Int, _ message: String) {
    yaml.findings.error(Place(yaml.file, line, key), message)
  }
}
