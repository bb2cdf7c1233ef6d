internal import Conferences
internal import WorkingTime

/// Reads a policy's values in the forms that their keys ask for.
enum PolicyForm {
  static func value(_ value: YAMLValue, of key: PolicyKey) throws(CellFault) -> PolicyValue {
    switch key.form {
    case .whole: return .whole(try whole(value, of: key))
    case .wholeOrNone: return value.isNull ? .none : .whole(try whole(value, of: key))
    case .number: return .weight(try weight(value))
    case .flag: return .flag(try flag(value))
    case .choice(let known): return .text(try choice(value, known))
    case .facilities: return .facilityList(try facilities(value))
    case .tiers: return .tierList(try tiers(value))
    case .time: return .time(try time(value))
    }
  }

  private static func whole(_ value: YAMLValue, of key: PolicyKey) throws(CellFault) -> Int {
    let range = key.range
    guard case .text(let text, isQuoted: false) = value, let number = Int(text),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), range.contains(number)
    else {
      let orNull = key.form == .wholeOrNone ? ", or null for none" : ""
      throw CellFault(
        "\(value.shown) is no whole number of \(range.lowerBound) to \(range.upperBound); write "
          + "digits only\(orNull)")
    }
    return number
  }

  /// A number of 0 or more with at most three decimals.
  private static func weight(_ value: YAMLValue) throws(CellFault) -> Weight {
    if case .text(let text, isQuoted: false) = value {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let areDigits = parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
      if areDigits, parts.count <= 2, let units = Int(parts[0]), units <= CellForm.largest {
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        if decimals.count <= 3,
          let thousandths = Int(decimals + String(repeating: "0", count: 3 - decimals.count))
        {
          return Weight(thousandths: units * 1000 + thousandths)
        }
      }
    }
    throw CellFault("\(value.shown) is no weight; write a number such as 2 or 0.5")
  }

  private static func flag(_ value: YAMLValue) throws(CellFault) -> Bool {
    if case .text(let text, isQuoted: false) = value {
      if ["true", "yes"].contains(text.lowercased()) { return true }
      if ["false", "no"].contains(text.lowercased()) { return false }
    }
    throw CellFault("\(value.shown) is neither yes nor no; write one of them")
  }

  private static func choice(_ value: YAMLValue, _ known: [String]) throws(CellFault) -> String {
    if let text = value.text, known.contains(text) { return text }
    throw CellFault(
      "\(value.shown) is none of \(known.joined(separator: ", "))"
        + Nearest.hint(value.text ?? "", among: known))
  }

  private static func time(_ value: YAMLValue) throws(CellFault) -> TimeOfDay {
    guard let text = value.text else {
      throw CellFault("\(value.shown) is no time of day; write \"10:00\"")
    }
    return try CellForm.time(text)
  }

  private static func facilities(_ value: YAMLValue) throws(CellFault) -> [Facility] {
    var facilities: [Facility] = []
    for text in try texts(value, example: "[network, typist]") {
      let facility = try CellForm.choice(Facility.self)(text)
      if !facilities.contains(facility) { facilities.append(facility) }
    }
    return facilities
  }

  private static func tiers(_ value: YAMLValue) throws(CellFault) -> [Tier] {
    let all = Tier.allCases.map(\.rawValue).joined(separator: ", ")
    var tiers: [Tier] = []
    for text in try texts(value, example: "[\(all)]") {
      tiers.append(try CellForm.choice(Tier.self)(text))
    }
    guard tiers.sorted() == Tier.allCases, tiers.first == .statutory else {
      throw CellFault("all six tiers are needed, each once and statutory first: \(all)")
    }
    return tiers
  }

  private static func texts(_ value: YAMLValue, example: String) throws(CellFault) -> [String] {
    switch value {
    case .null: return []
    case .list(let items):
      let texts = items.compactMap(\.value.text)
      if texts.count == items.count { return texts }
    case .text:
      if let text = value.text { return [text] }
    case .mapping: break
    }
    throw CellFault("\(value.shown) is no list of names; write \(example)")
  }
}
