/// How a figure spreads over several runs. In whole numbers of some small unit, so that it is the same
/// to the last digit on every machine.
public struct Spread: Sendable, Hashable, Codable {
  /// To the nearest whole number, halves up.
  public let mean: Int
  /// One run in twenty is below it or at it.
  public let low: Int
  public let middle: Int
  /// One run in twenty is above it or at it.
  public let high: Int

  /// - Parameter figures: one for each run, at least one, none negative.
  public init(_ figures: [Int]) {
    let sorted = figures.sorted()
    mean = (2 * figures.reduce(0, +) + figures.count) / (2 * figures.count)
    low = Self.figure(5, in: sorted)
    middle = Self.figure(50, in: sorted)
    high = Self.figure(95, in: sorted)
  }

  /// The least figure that so many per cent of the runs do not exceed: the nearest rank, so that it is
  /// always a figure that a run has.
  private static func figure(_ percent: Int, in sorted: [Int]) -> Int {
    sorted[max(1, (percent * sorted.count + 99) / 100) - 1]
  }
}
