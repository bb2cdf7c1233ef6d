/// Numbers that look like chance and depend on a seed and a purpose alone, for whoever needs some.
public struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var stream: RandomStream

  /// - Parameter purpose: each has a stream of its own.
  public init(seed: UInt64, for purpose: String) {
    stream = RandomStream(seed: seed, for: purpose)
  }

  public mutating func next() -> UInt64 { stream.next() }
}
