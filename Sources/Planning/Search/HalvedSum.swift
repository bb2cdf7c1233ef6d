/// A sum of known cuts and of the rule that a conference is held at most once, halved and rounded
/// down (Chvátal and Gomory).
///
/// Every plan keeps the sum; choices are whole, so it keeps what is left when each coefficient is
/// halved and rounded down, and then the left side is whole, so the limit may be rounded down too.
/// The coefficients follow from those of the cuts summed, so they are known for candidates that are
/// not listed yet.
struct HalvedSum: Hashable {
  struct Part: Hashable {
    /// The number of an earlier cut.
    let cut: Int
    /// How many times it is summed.
    let multiplier: Int
  }

  /// In rising order of cut.
  let parts: [Part]
  /// Conferences whose one choice is summed.
  var conferences: Set<Int>

  /// What a candidate of a conference uses, in units, given what it uses of the cuts in order.
  func use(_ conference: Int, _ entries: [CutBoard.Entry]) -> Int {
    let own = conferences.contains(conference) ? PoolPrices.unit : 0
    return Self.half(of: own + sum(over: entries))
  }

  /// What the cuts summed come to for a candidate, in units.
  func sum(over entries: [CutBoard.Entry]) -> Int {
    var sum = 0
    var rest = entries[...]
    for part in parts {
      rest = rest[rest.firstPlace { $0.cut >= part.cut }...]
      guard let entry = rest.first else { break }
      if entry.cut == part.cut { sum += entry.coefficient * part.multiplier }
    }
    return sum
  }

  /// The limit that follows from the cuts' own, in units.
  func limit(_ limits: (Int) -> Int) -> Int {
    Self.half(
      of: parts.reduce(conferences.count * PoolPrices.unit) {
        $0 + limits($1.cut) * $1.multiplier
      })
  }

  /// Down to whole units.
  static func half(of sum: Int) -> Int {
    let whole = 2 * PoolPrices.unit
    let quotient = sum >= 0 ? sum / whole : -((whole - 1 - sum) / whole)
    return quotient * PoolPrices.unit
  }
}

extension RandomAccessCollection where Index == Int {
  /// Where the elements begin of which something is true that is true of none before.
  func firstPlace(where isThere: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isThere(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
