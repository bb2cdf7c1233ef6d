import Conferences

/// A value for each tier in the policy's order, in thousandths, compared as the contract does: the
/// earlier tier first.
struct TierVector: Comparable, CustomStringConvertible {
  var values: [Int]
  /// What was put off until every tier is decided.
  var putOff = 0

  static let zero = TierVector(values: [0, 0, 0, 0, 0, 0])

  static func + (a: Self, b: Self) -> Self {
    TierVector(values: zip(a.values, b.values).map { $0 + $1 }, putOff: a.putOff + b.putOff)
  }

  static func < (a: Self, b: Self) -> Bool {
    for index in 0..<a.values.count where a.values[index] != b.values[index] {
      return a.values[index] < b.values[index]
    }
    return a.putOff < b.putOff
  }

  /// What was put off counted where it belongs after all.
  func counting(_ putOff: Set<CostPart>, in policy: Policy) -> TierVector {
    var counted = TierVector(values: values)
    if let tier = putOff.first?.tier {
      counted.values[policy.tiers.firstIndex(of: tier)!] += self.putOff
    }
    return counted
  }

  var description: String {
    values.map { Weight(thousandths: $0).description }.joined(separator: " ")
  }
}
