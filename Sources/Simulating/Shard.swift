/// A part of a simulation's runs: the third of sixteen, say.
public struct Shard: Sendable, Hashable, Codable {
  /// From 1.
  public let number: Int
  public let of: Int

  public static let whole = Shard(number: 1, of: 1)

  /// - Parameter number: from 1 to `of`.
  public init(number: Int, of: Int) {
    precondition(1 <= number && number <= of, "no such part")
    self.number = number
    self.of = of
  }

  /// Written `3/16`; nil for anything else.
  public init?(reading text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let of = parts[1], 1 <= number, number <= of
    else { return nil }
    self.init(number: number, of: of)
  }

  /// The runs it does, from 1: as many as the other shards do, or one more. None where there are more
  /// shards than runs and this one has nothing to do.
  public func runs(of runs: Int) -> Range<Int> {
    (1 + runs * (number - 1) / of)..<(1 + runs * number / of)
  }
}
