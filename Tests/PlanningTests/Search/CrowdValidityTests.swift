import GLPKSolver
import Testing
import WorkingTime

@testable import Planning

/// Whatever counts in a crowd that cannot be served cannot be served either.
struct CrowdValidityTests {
  private static let block = 50
  private static let blocks = Array(stride(from: 0, to: 400, by: block))
  private static let weekOfDay = [0, 0, 1]

  /// People with days and weeks and ways between venues, or rooms.
  private static func pool(_ dice: inout Dice) -> ResourcePool {
    let members = 1 + dice.below(3)
    if dice.chance(30) {
      return ResourcePool(
        kind: .familyRooms, memberCount: members, perDay: nil, perWeek: nil, travel: nil)
    }
    let way = dice.pick([0, 30, 90])
    return ResourcePool(
      kind: .chairs, memberCount: members,
      perDay: (0..<members).map { _ in weekOfDay.map { _ in dice.below(3) } },
      perWeek: dice.chance(70) ? (0..<members).map { _ in [dice.below(3), dice.below(2)] } : nil,
      travel: [[0, way], [way, 0]])
  }

  private static func item(
    _ conference: Int, in pool: ResourcePool, _ dice: inout Dice
  ) -> StaffItem {
    let day = dice.below(weekOfDay.count)
    let start = TimeOfDay(minutes: dice.pick([540, 600, 660, 720]))
    let demand = pool.kind == .familyRooms ? 1 + dice.below(2) : 1
    return StaffItem(
      conference: conference, day: day, week: weekOfDay[day],
      span: Span(start, start + dice.pick([60, 90])), venue: dice.pick([0, 1, nil]),
      demand: demand, eligible: (0..<pool.memberCount).filter { _ in dice.chance(60) },
      preferred: [])
  }

  /// An item of the same conference that may count where one did: changed in one way or two.
  private static func likeness(
    of item: StaffItem, in pool: ResourcePool, _ dice: inout Dice
  ) -> StaffItem {
    let other = Self.item(item.conference, in: pool, &dice)
    func either<Value>(_ percent: Int, _ mine: Value, _ others: Value) -> Value {
      dice.chance(percent) ? others : mine
    }
    let isOtherDay = dice.chance(10)
    return StaffItem(
      conference: item.conference, day: isOtherDay ? other.day : item.day,
      week: isOtherDay ? other.week : item.week, span: either(50, item.span, other.span),
      venue: either(50, item.venue, other.venue), demand: either(40, item.demand, other.demand),
      eligible: either(40, item.eligible, other.eligible), preferred: [])
  }

  private struct Tally {
    var crowds = 0
    var counted = 0
    var passedOver = 0
  }

  /// Tries what counts in the crowd of one random set that cannot be served.
  private func tryOne(_ dice: inout Dice, _ tally: inout Tally, seed: Int) throws {
    let pool = Self.pool(&dice)
    let items = (0..<1 + dice.below(4)).map { Self.item($0, in: pool, &dice) }
    let model = StaffingModel(
      solver: GLPKSolver(), pool: pool, weekOfDay: Self.weekOfDay, stop: nil)
    guard try model.assign(items) == nil else { return }
    let crowd = Crowd(items, kind: pool.kind)!
    tally.crowds += 1
    for _ in 0..<12 {
      let others = items.map { item in
        for _ in 0..<20 {
          let other = Self.likeness(of: item, in: pool, &dice)
          if crowd.contains(other) { return other }
          tally.passedOver += 1
        }
        return item
      }
      tally.counted += 1
      #expect(try model.assign(others) == nil, "seed \(seed)")
    }
  }

  @Test(arguments: blocks)
  func whateverCountsCannotBeServedEither(first: Int) throws {
    var tally = Tally()
    for seed in first..<first + Self.block {
      var dice = Dice(seed: seed)
      try tryOne(&dice, &tally, seed: seed)
    }
    #expect(tally.crowds > Self.block / 4)
    #expect(tally.passedOver > tally.counted)
  }
}
