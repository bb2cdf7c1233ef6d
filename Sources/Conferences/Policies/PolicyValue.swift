public import WorkingTime

/// One value of a policy, in the form its key asks for.
public enum PolicyValue: Sendable, Hashable, CustomStringConvertible {
  case whole(Int)
  case none
  case weight(Weight)
  case flag(Bool)
  case text(String)
  case time(TimeOfDay)
  case facilityList([Facility])
  case tierList([Tier])

  public var description: String {
    switch self {
    case .whole(let number): String(number)
    case .none: "none"
    case .weight(let weight): weight.description
    case .flag(let flag): flag ? "yes" : "no"
    case .text(let text): text
    case .time(let time): time.description
    case .facilityList(let list): list.map(\.rawValue).joined(separator: ", ")
    case .tierList(let list): list.map(\.rawValue).joined(separator: ", ")
    }
  }

  var whole: Int? { if case .whole(let number) = self { number } else { nil } }
  var weight: Weight {
    switch self {
    case .weight(let weight): weight
    case .whole(let number): Weight(thousandths: number * 1000)
    case .none, .flag, .text, .time, .facilityList, .tierList: Weight(thousandths: 0)
    }
  }
  var facilities: Set<Facility> { if case .facilityList(let list) = self { Set(list) } else { [] } }
  var tiers: [Tier] { if case .tierList(let list) = self { list } else { Tier.allCases } }
}

/// A weight of a standard, exact to a thousandth, so that values and bounds are whole numbers of
/// thousandths and proofs need no rounding.
public struct Weight: Sendable, Hashable, CustomStringConvertible {
  public let thousandths: Int
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// "2" or "0.5".
  public var description: String {
    if thousandths.isMultiple(of: 1000) { return String(thousandths / 1000) }
    var digits = String(1000 + thousandths % 1000).dropFirst()
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return "\(thousandths / 1000).\(digits)"
  }
}

/// The six things a plan is judged by, in their usual order of importance.
public enum Tier: String, CaseIterable, Sendable, Comparable {
  case statutory, quorum, moved, continuity, standards, preference
  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }
  private var position: Int { Tier.allCases.firstIndex(of: self)! }
}
