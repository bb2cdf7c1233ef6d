internal import Conferences

/// How one plan differs from another, in a few words each, the gravest first: "2 more conferences
/// late".
struct DifferenceWords {
  let base: PlanFigures
  let other: PlanFigures

  /// Empty when no tier differs and as many conferences are there.
  var parts: [String] {
    demand
      + base.tiers.flatMap { tier in
        words(tier.tier, (other.tier(tier.tier)?.value ?? 0) - tier.value)
      }
  }

  private var demand: [String] {
    let more = other.inTime.ofConferences - base.inTime.ofConferences
    return more == 0 ? [] : [Self.conferences(more)]
  }

  /// - Parameter thousandths: by which the tier differs.
  private func words(_ tier: Tier, _ thousandths: Int) -> [String] {
    if thousandths == 0 { return [] }
    switch tier {
    case .statutory: return statutory(thousandths)
    case .quorum:
      return counted(
        other.withoutQuorum - base.withoutQuorum, "without quorum", tier, thousandths)
    case .moved: return counted(other.moved - base.moved, "with a new date", tier, thousandths)
    case .continuity: return ["\(Self.conferences(thousandths / 1000)) with another chair"]
    case .standards, .preference: return [Self.points(tier, thousandths)]
    }
  }

  private func statutory(_ thousandths: Int) -> [String] {
    let without = other.withoutBooking - base.withoutBooking
    let late = other.late - base.late
    let days = other.daysLate - base.daysLate
    let parts = [
      without == 0 ? nil : "\(Self.conferences(without)) without a booking",
      late == 0 ? nil : "\(Self.conferences(late)) late",
      days == 0 ? nil : "\(Self.more(days, "working day", "working days")) late in all",
    ].compactMap { $0 }
    return parts.isEmpty ? [Self.points(.statutory, thousandths)] : parts
  }

  /// A count where it differs; else by how much the tier does.
  private func counted(_ number: Int, _ words: String, _ tier: Tier, _ thousandths: Int) -> [String]
  {
    number == 0 ? [Self.points(tier, thousandths)] : ["\(Self.conferences(number)) \(words)"]
  }

  /// "2 more conferences".
  private static func conferences(_ number: Int) -> String {
    more(number, "conference", "conferences")
  }

  private static func more(_ number: Int, _ noun: String, _ plural: String) -> String {
    "\(abs(number)) \(number < 0 ? "fewer" : "more") \(abs(number) == 1 ? noun : plural)"
  }

  /// "standards 34 points worse".
  private static func points(_ tier: Tier, _ thousandths: Int) -> String {
    let points = Weight(thousandths: abs(thousandths))
    return "\(tier.rawValue) \(points) \(points.thousandths == 1000 ? "point" : "points") "
      + (thousandths < 0 ? "better" : "worse")
  }
}
