public import Conferences

/// What one shard has simulated, as it is kept until all are merged.
public struct ShardResult: Sendable, Hashable, Codable {
  /// What the file is, for people and for whoever would overwrite it.
  public let about: String
  /// The version of the program, since another one may plan otherwise.
  public let version: String
  public let question: SimulationQuestion
  public let shard: Shard
  public let years: [SimulatedYear]

  public static let mark = "Simulated years, written by quorate simulate"

  public init(
    version: String, question: SimulationQuestion, shard: Shard, years: [SimulatedYear]
  ) {
    about = Self.mark
    self.version = version
    self.question = question
    self.shard = shard
    self.years = years
  }
}
