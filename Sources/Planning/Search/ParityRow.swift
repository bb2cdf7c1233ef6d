/// A sum of rows modulo two.
struct ParityRow {
  /// The rows summed an odd number of times.
  private(set) var sources: Bits
  /// The columns that are odd in it.
  private(set) var columns: Bits
  /// Whether its limit is odd.
  private(set) var isOdd: Bool
  /// How much of the limit a solution leaves, at most.
  private(set) var slack: Double

  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.sources.formSymmetricDifference(b.sources)
    sum.columns.formSymmetricDifference(b.columns)
    sum.isOdd = a.isOdd != b.isOdd
    sum.slack += b.slack
    return sum
  }
}
