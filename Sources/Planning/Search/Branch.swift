/// What a choice can be divided by: two choices of a conference differ in one of these at least.
enum Measure: Int, CaseIterable {
  /// What it costs in the tier, in steps.
  case cost
  /// The bookable day; -1 without a booking.
  case day
  /// The slot's number; -1 without a booking.
  case slot
  /// The chair's role; -1 without a booking.
  case role
}

/// What a part of the tree allows a conference: a span of each measure.
struct Branch {
  private var spans = Array(repeating: Int.min...Int.max, count: Measure.allCases.count)

  subscript(measure: Measure) -> ClosedRange<Int> {
    get { spans[measure.rawValue] }
    set { spans[measure.rawValue] = newValue }
  }
}

/// A part of the tree: what it allows the conferences that were decided on, and what is known to
/// cost at least, in steps.
struct Node {
  var branches: [Int: Branch] = [:]
  /// What bookings may cost together; what is not named, anything.
  var shared: [SharedCost: ClosedRange<Int>] = [:]
  var bound: Int
}
