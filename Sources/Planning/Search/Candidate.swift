internal import Conferences

/// One way to hold a conference, as far as any tier can see: the slot, and whether the chair is the
/// previous one, the published one, or another. Which of the others, which minute-taker and which
/// rooms no cost can tell apart, so they are staffed afterwards.
struct Candidate {
  /// Its own number, in the order of listing.
  let number: Int
  /// The conference's number.
  let conference: Int
  /// The slot's number.
  let slot: Int
  /// The slot's bookable day, which is asked for more often than anything else.
  let day: Int
  let role: ChairRole
  let costs: TierCosts
}

/// Who chairs, as far as costs can tell.
enum ChairRole: Int, CaseIterable {
  case previous, published, other
}

/// What a choice costs in each of the six tiers, in the policy's order. Standards are counted in
/// thousandths, all others in ones.
struct TierCosts: Equatable {
  private var values = SIMD8<Int32>(repeating: 0)

  static let zero = TierCosts()

  subscript(position: Int) -> Int {
    get { Int(values[position]) }
    set { values[position] = Int32(newValue) }
  }

  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.values &+= b.values
    return sum
  }

  static func - (a: Self, b: Self) -> Self {
    var difference = a
    difference.values &-= b.values
    return difference
  }

  /// Whether it is better by the tiers in order.
  func isBetter(than other: Self) -> Bool {
    for position in 0..<6 where values[position] != other.values[position] {
      return values[position] < other.values[position]
    }
    return false
  }
}
