/// How the rate of a forecast was taken from the tables.
public struct RateEstimate: Sendable {
  private let asked: Int
  private let range: ClosedRange<Int>

  /// - Parameters:
  ///   - asked: initial conferences asked for in the last fortnight.
  ///   - range: the years' numbers that such a fortnight is no surprise in.
  public init(asked: Int, range: ClosedRange<Int>) {
    self.asked = asked
    self.range = range
  }

  var words: String {
    "The rate is that of the last fortnight, in which \(asked) \(asked == 1 ? "was" : "were") asked "
      + "for. That is little to go by: it could be anything from \(range.lowerBound) to "
      + "\(range.upperBound) a year. Say what it is with --initials-a-year."
  }
}
