internal import Conferences
internal import WorkingTime

/// Something that limits how many conferences fit into a day and into a week.
///
/// Every capacity is at least what can really be had and every demand at most what is really asked,
/// so a shortage is certain; what looks as if it fits may still not.
struct Resource {
  /// A stable name, such as "rooms".
  let name: String
  /// As in "chairs for 9".
  let words: String
  /// What a conference takes of it: slots or ones; 0 when it needs none.
  let use: (Demand) -> Int
  /// Places on each bookable day, one row a member; the members' sum counts.
  let days: [[Int]]
  /// The most places of each member in a week, from Monday, less what is fixed; nil for no limit.
  let weeks: [[Int]]?

  /// Places in a run of bookable days, given the week of each.
  func capacity(_ range: Range<Int>, weekOfDay: [Int]) -> Int {
    days.indices.reduce(0) { $0 + capacity(of: $1, range, weekOfDay) }
  }

  private func capacity(of member: Int, _ range: Range<Int>, _ weekOfDay: [Int]) -> Int {
    guard let weeks else { return days[member][range].reduce(0, +) }
    var total = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let week = weekOfDay[start]
      var places = 0
      while start < range.upperBound, weekOfDay[start] == week {
        places += days[member][start]
        start += 1
      }
      total += min(places, weeks[member][week])
    }
    return total
  }
}
