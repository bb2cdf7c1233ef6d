/// What a unit of each cut is worth, and on which days any is worth something: on most days of a long
/// calendar none is, and what is held there need not be looked at.
struct CutPrices {
  /// By cut; later ones have none.
  private(set) var byCut: [Int]
  /// By bookable day.
  private(set) var isPriced: [Bool]

  /// No prices to begin with.
  init(cuts: Int, days: Int) {
    byCut = Array(repeating: 0, count: cuts)
    isPriced = Array(repeating: false, count: days)
  }

  subscript(cut: Int) -> Int { cut < byCut.count ? byCut[cut] : 0 }

  /// - Parameter days: those that the cut reaches.
  mutating func set(_ price: Int, of cut: Int, on days: [Int]) {
    byCut[cut] = price
    guard price != 0 else { return }
    for day in days { isPriced[day] = true }
  }
}
