/// A set of small whole numbers, kept as bits: which of the chairs, which of the rooms.
struct Bits: Equatable, Sendable {
  private var words: [UInt64]

  /// An empty set over 0..<count.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// The set of all of 0..<count.
  static func all(count: Int) -> Bits {
    var bits = Bits(count: count)
    for index in 0..<count { bits.insert(index) }
    return bits
  }

  /// The set of these, all in 0..<count.
  init(_ members: [Int], count: Int) {
    self.init(count: count)
    for member in members { insert(member) }
  }

  mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }
  mutating func remove(_ index: Int) { words[index >> 6] &= ~(1 << UInt64(index & 63)) }
  func contains(_ index: Int) -> Bool { words[index >> 6] & (1 << UInt64(index & 63)) != 0 }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func intersection(_ other: Bits) -> Bits {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  func subtracting(_ members: [Int]) -> Bits {
    var result = self
    for member in members { result.remove(member) }
    return result
  }

  mutating func formSymmetricDifference(_ other: Bits) {
    for index in words.indices { words[index] ^= other.words[index] }
  }

  /// Whether what one of the two sets has alone weighs less than a limit.
  func differs(from other: Bits, by limit: Double, weight: (Int) -> Double) -> Bool {
    var left = limit
    for (index, word) in words.enumerated() {
      var rest = word ^ other.words[index]
      while rest != 0 {
        left -= weight(index * 64 + rest.trailingZeroBitCount)
        if left <= 0 { return false }
        rest &= rest - 1
      }
    }
    return left > 0
  }

  func intersects(_ other: Bits) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }

  /// The members in rising order.
  var members: [Int] {
    var found: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }
}
