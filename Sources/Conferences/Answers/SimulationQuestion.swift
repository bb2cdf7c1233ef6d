/// What a simulation is asked: which unit, for how long, how many times, and of which sizes.
public struct SimulationQuestion: Sendable, Hashable, Codable {
  /// For people, such as "Leeds".
  public let authority: String
  /// The Friday on which every year begins, such as `2026-12-04`.
  public let asOf: String
  public let weeks: Int
  public let runs: Int
  public let seed: UInt64
  /// In order, each once.
  public let sizes: [UnitSize]

  public init(
    authority: String, asOf: String, weeks: Int, runs: Int, seed: UInt64, sizes: [UnitSize]
  ) {
    self.authority = authority
    self.asOf = asOf
    self.weeks = weeks
    self.runs = runs
    self.seed = seed
    self.sizes = sizes.sorted()
  }
}
