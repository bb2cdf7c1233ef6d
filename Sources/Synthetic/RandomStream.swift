internal import Conferences

/// A small random generator whose numbers depend on the seed and the purpose alone: SplitMix64, from
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
///
/// Each purpose has a stream of its own, so that making one thing differently leaves the others as
/// they were. Only whole numbers are drawn; the same seed gives the same scenario everywhere.
struct RandomStream {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  init(seed: UInt64, for purpose: String) {
    self.init(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ Digest.number(of: purpose.utf8))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, and not including, `count`, which is 1 or more.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  mutating func chance(percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// One of the items, each as likely as its weight says.
  mutating func pick<Item>(weighted items: [(weight: Int, item: Item)]) -> Item {
    var left = below(items.reduce(0) { $0 + $1.weight })
    for entry in items {
      if left < entry.weight { return entry.item }
      left -= entry.weight
    }
    return items[items.count - 1].item
  }

  /// How many of something that comes about `millionths` of one time happen: the sum of many small
  /// chances, near enough to a Poisson number for up to a few dozen a time.
  mutating func count(expectedMillionths millionths: Int) -> Int {
    let parts = 120
    var count = 0
    for _ in 0..<parts where below(1_000_000 * parts) < millionths { count += 1 }
    return count
  }
}
