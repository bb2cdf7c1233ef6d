import Conferences
import WorkingTime

/// D1: the fewest duty places left open, by trying every chair on every day.
struct DutySharing {
  private let days: [Day]
  private let given: [Int]
  /// For each day, the chairs that may be put on duty, without regard to their conferences.
  private let able: [[Int]]
  private let want: Int
  /// The most places a chair may take.
  private let share: Int
  private let chairs: [Chair]
  private var known: [Int: Int] = [:]

  init(_ contract: Contract) {
    let scenario = contract.scenario
    want = contract.policy.whole(.dutyChairsPerDay)
    let span = 7 * contract.policy.whole(.dutyWeeks)
    days = (1...max(1, span)).prefix(span).map { scenario.asOf + $0 }.filter {
      contract.limits.isWorkingDay($0) && !contract.isClosed($0)
    }
    chairs = scenario.chairs
    given = days.map { day in Set(scenario.duty.filter { $0.day == day }.map(\.chair)).count }
    able = days.map { day in
      scenario.chairs.indices.filter {
        contract.mayTakeDuty(scenario.chairs[$0], on: day)
          && !scenario.duty.contains(DutyDay(day: day, chair: scenario.chairs[$0].id))
      }
    }
    share = contract.dutyShare(days: days)
  }

  var isWanted: Bool { want > 0 && !days.isEmpty }

  /// Places nobody takes when a chair for whom `isBusy` is true cannot be on duty that day.
  mutating func missing(_ isBusy: (_ chair: Int, _ day: Day) -> Bool) -> Int {
    let free = days.indices.map { index in able[index].filter { !isBusy($0, days[index]) } }
    let key = free.reduce(1) { key, able in
      key << chairs.count | able.reduce(0) { $0 | 1 << $1 }
    }
    if let known = known[key] { return known }
    var best: [Int: Int] = [:]
    let missing = fewest(from: 0, taken: [Int](repeating: 0, count: chairs.count), free, &best)
    known[key] = missing
    return missing
  }

  private func fewest(from index: Int, taken: [Int], _ free: [[Int]], _ best: inout [Int: Int])
    -> Int
  {
    if index == days.count { return 0 }
    let key = taken.reduce(index) { $0 * 16 + $1 }
    if let known = best[key] { return known }
    let places = max(0, want - given[index])
    var least = Int.max
    for crew in crews(free[index].filter { taken[$0] < share }, atMost: places) {
      var after = taken
      for chair in crew { after[chair] += 1 }
      least = min(least, places - crew.count + fewest(from: index + 1, taken: after, free, &best))
    }
    best[key] = least
    return least
  }

  /// Every choice of so many or fewer.
  private func crews(_ chairs: [Int], atMost count: Int) -> [[Int]] {
    guard count > 0, let first = chairs.first else { return [[]] }
    let rest = Array(chairs.dropFirst())
    return crews(rest, atMost: count)
      + crews(rest, atMost: count - 1).map { [first] + $0 }
  }
}

extension Contract {
  /// Whether a chair can be put on duty: it takes duty, works that day and is away for no part of
  /// it.
  func mayTakeDuty(_ chair: Chair, on day: Day) -> Bool {
    if !applies(.dutyChairs) { return true }
    return chair.takesDuty && !chair.works.spans(on: day).isEmpty
      && !isAway(.chair(chair.id), .wholeDay, on: day)
  }

  /// The most places a chair may take of those left to fill.
  func dutyShare(days: [Day]) -> Int {
    let want = policy.whole(.dutyChairsPerDay)
    let places = days.reduce(0) { sum, day in
      sum + max(0, want - Set(scenario.duty.filter { $0.day == day }.map(\.chair)).count)
    }
    let pool = scenario.chairs.count(where: \.takesDuty)
    if !applies(.dutyShare) { return 15 }
    return pool == 0 ? 0 : (places + pool - 1) / pool + 1
  }
}
