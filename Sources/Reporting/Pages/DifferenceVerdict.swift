public import Conferences

/// Which of two calendars is better, in words: one that breaks a rule cannot be held, whatever its
/// tiers are worth.
public struct DifferenceVerdict {
  private let difference: CalendarDifference
  private let before, after: String

  /// - Parameters:
  ///   - before: what the first calendar is called.
  ///   - after: what the second is called.
  public init(_ difference: CalendarDifference, before: String, after: String) {
    self.difference = difference
    self.before = before
    self.after = after
  }

  /// A sentence or two.
  public var words: String { ([comparison] + broken).joined(separator: " ") }

  private var comparison: String {
    guard let tier = difference.tiers.first(where: { $0.difference != 0 })?.tier else {
      return "Both are worth the same in every tier."
    }
    let better = difference.tiers.isBetter ? after : before
    return "The first tier that differs, \(tier.rawValue), is better in \(better)."
  }

  private var broken: [String] {
    [(before, difference.violationsBefore), (after, difference.violationsAfter)]
      .filter { $0.1 > 0 }
      .map { name, count in
        "But \(inWords(count, "rule is", plural: "rules are")) broken in \(name), so it cannot be "
          + "held as it stands; quorate verify says which."
      }
  }
}
