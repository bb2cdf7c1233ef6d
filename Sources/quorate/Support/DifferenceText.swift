internal import Conferences
internal import Reporting
internal import WorkingTime

/// What there is to say of two calendars, over the phone or for a program.
struct DifferenceText {
  let scenario: Scenario
  let difference: CalendarDifference
  /// How the calendars were named.
  let before, after: String

  /// How many differences of a kind are told here.
  private static let mostTold = 12

  var text: String {
    let told = BookingDifference.Kind.allCases.flatMap(group)
    return ([headline] + counts + told + tiers).joined(separator: "\n")
  }

  private var headline: String { "\(scenario.name): from \(before) to \(after)." }

  private var counts: [String] {
    guard !difference.differences.isEmpty else {
      return ["No differences: \(Count.of(difference.same, "booking")) in both."]
    }
    let parts = BookingDifference.Kind.allCases.compactMap { kind in
      let count = difference.differences(kind).count
      return count == 0 ? nil : "\(count) \(Self.words(kind))"
    }
    return ["\(parts.joined(separator: ", ")), \(difference.same) the same.", toldAgain]
  }

  private var toldAgain: String {
    DifferenceSummary(difference).words
  }

  private static func words(_ kind: BookingDifference.Kind) -> String {
    switch kind {
    case .moved: "moved"
    case .gone: "without a date any more"
    case .staffedAnew: "at the same time with another chair, minute-taker or room"
    case .new: "new"
    }
  }

  private func group(_ kind: BookingDifference.Kind) -> [String] {
    let mine = difference.differences(kind)
    guard !mine.isEmpty else { return [] }
    let rest = mine.count - Self.mostTold
    return ["", "\(Self.words(kind).capitalisedFirst): \(mine.count)"]
      + mine.prefix(Self.mostTold).map { "  \($0.sentence)" }
      + (rest > 0 ? ["  and \(rest) more; --csv, --page and --json have all"] : [])
  }

  private var tiers: [String] {
    ["", verdict] + difference.tiers.map { "  \($0.tier.rawValue): \(words($0))" }
  }

  private var verdict: String {
    DifferenceVerdict(difference, before: before, after: after).words
  }

  private func words(_ change: TierChange) -> String {
    if change.difference == 0 { return "\(change.before) in both" }
    let by = Weight(thousandths: abs(change.difference))
    return "\(change.before), then \(change.after): \(change.difference < 0 ? "better" : "worse") "
      + "by \(by)"
  }
}
