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
  private let supplyDays: [Day]
  /// By first and last bookable day of one week, counted in that week, the places of all members.
  private let places: [[Int]]

  /// - Parameter days: places on each bookable day, one row a member.
  /// - Parameter weeks: the most places of each member in the week of each bookable day, less what
  ///   is fixed; nil for no limit.
  init(
    name: String, words: String, use: @escaping (Demand) -> Int, supplyDays: [Day], days: [[Int]],
    weeks: [[Int]]? = nil
  ) {
    self.name = name
    self.words = words
    self.use = use
    self.supplyDays = supplyDays
    places = supplyDays.indices.map { first in
      var sums = Array(repeating: 0, count: days.count)
      var totals: [Int] = []
      var day = first
      while day < supplyDays.count, supplyDays[day].monday == supplyDays[first].monday {
        for member in days.indices { sums[member] += days[member][day] }
        totals.append(
          days.indices.reduce(0) { $0 + min(sums[$1], weeks?[$1][first] ?? Int.max) })
        day += 1
      }
      return totals
    }
  }

  /// Places from one day to another, both included: week by week, each member within its limit.
  func capacity(from first: Day, through last: Day) -> Int {
    var total = 0
    var day = supplyDays.partitioningIndex { $0 >= first }
    let end = supplyDays.partitioningIndex { $0 > last }
    while day < end {
      let length = min(places[day].count, end - day)
      total += places[day][length - 1]
      day += length
    }
    return total
  }
}

extension [Day] {
  /// The first place whose day passes a test that all later days pass too.
  func partitioningIndex(where passes: (Day) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
