internal import WorkingTime

/// Items of which those that ask the same members at the same time and place are one, wanted as much as
/// all of them together. A member serves no more than one of them, in whole or in parts, so in fractions
/// that makes no difference.
struct MergedItems {
  private struct Place: Hashable {
    let day: Int
    let span: Span
    let venue: Int?
    let eligible: [Int]
  }

  private(set) var items: [StaffItem] = []
  /// By item: to what degree it is wanted, at most its multiplicity.
  private(set) var wanted: [Double] = []
  /// By item: how many it stands for.
  private(set) var multiplicities: [Int] = []

  init(_ items: [StaffItem], wanted: [Double]) {
    var known: [Place: Int] = [:]
    for (item, degree) in zip(items, wanted) {
      if let place = Self.place(of: item) {
        if let number = known[place] {
          self.wanted[number] += degree
          multiplicities[number] += 1
          continue
        }
        known[place] = self.items.count
      }
      self.items.append(item)
      self.wanted.append(degree)
      multiplicities.append(1)
    }
  }

  /// Nil for an item that is not merged: it needs several members, or holds them for no time at all, and
  /// then one could serve many.
  private static func place(of item: StaffItem) -> Place? {
    guard item.demand == 1, !item.span.isEmpty else { return nil }
    return Place(day: item.day, span: item.span, venue: item.venue, eligible: item.eligible)
  }
}
