internal import Conferences
internal import WorkingTime

/// The five kinds of people and rooms that are named after the fact: no cost tells their members
/// apart, so the search only makes sure that there are enough.
enum PoolKind: Int, CaseIterable, Hashable {
  case chairs, minuteTakers, meetingRooms, familyRooms, professionalsRooms
}

/// The members of a pool and what limits them, less what fixed bookings and given duties use.
struct ResourcePool {
  let kind: PoolKind
  let memberCount: Int
  /// Conferences a day by member and bookable day; nil where only time limits.
  let perDay: [[Int]]?
  /// Conferences a week by member and week; nil for no limit.
  let perWeek: [[Int]]?
  /// Minutes between venues; nil for rooms, which do not travel.
  let travel: [[Int]]?

  func dayLimit(_ member: Int, _ day: Int) -> Int? { perDay?[member][day] }
  func weekLimit(_ member: Int, _ week: Int) -> Int? { perWeek?[member][week] }

  /// What a row holds; a caseload is no limit of its own.
  func capacity(_ row: StaffingRows.Row) -> Int {
    switch row.count {
    case .clique: 1
    case .day(let day): dayLimit(row.member, day) ?? 0
    case .week(let week): weekLimit(row.member, week) ?? 0
    case .caseload: 0
    }
  }

  /// Whether one member can hold both (H2, H3, H6).
  func canShare(_ a: StaffItem, _ b: StaffItem) -> Bool {
    if a.day != b.day { return true }
    if a.span.overlaps(b.span) { return false }
    guard let travel, let from = a.venue, let to = b.venue else { return true }
    return a.span.gap(to: b.span) >= travel[from][to]
  }
}

/// The pools of a scenario.
struct ResourcePools {
  private let pools: [ResourcePool]

  subscript(kind: PoolKind) -> ResourcePool { pools[kind.rawValue] }

  init(_ ground: Ground) {
    let scenario = ground.scenario
    let rooms = scenario.rooms.count
    pools = [
      ResourcePool(
        kind: .chairs, memberCount: scenario.chairs.count, perDay: Self.chairDays(ground),
        perWeek: Self.chairWeeks(ground), travel: ground.travel),
      ResourcePool(
        kind: .minuteTakers, memberCount: scenario.minuteTakers.count,
        perDay: Self.minuteTakerDays(ground), perWeek: nil, travel: ground.travel),
      ResourcePool(
        kind: .meetingRooms, memberCount: rooms, perDay: nil, perWeek: nil, travel: nil),
      ResourcePool(kind: .familyRooms, memberCount: rooms, perDay: nil, perWeek: nil, travel: nil),
      ResourcePool(
        kind: .professionalsRooms, memberCount: rooms, perDay: nil, perWeek: nil, travel: nil),
    ]
  }

  /// H4: what is left of each chair's day, a given duty day holding only the policy's number.
  private static func chairDays(_ ground: Ground) -> [[Int]] {
    let onDuty = ground.scenario.policy.whole(.dutyConferences)
    return ground.scenario.chairs.map { chair in
      let fixed = (ground.given.chairs[chair.id] ?? []).map(\.day)
      return ground.days.map { day in
        let isOnDuty = ground.given.duty[day]?.contains(chair.id) ?? false
        let most = isOnDuty ? min(chair.maximumPerDay, onDuty) : chair.maximumPerDay
        return max(0, most - fixed.count { $0 == day })
      }
    }
  }

  private static func chairWeeks(_ ground: Ground) -> [[Int]] {
    let weeks = (ground.weekOfDay.last ?? -1) + 1
    let firstMonday = ground.days.first?.monday
    return ground.scenario.chairs.map { chair in
      var left = Array(repeating: chair.maximumPerWeek, count: weeks)
      for holding in ground.given.chairs[chair.id] ?? [] {
        guard let firstMonday else { break }
        let week = (holding.day.monday - firstMonday) / 7
        if holding.day.monday >= firstMonday, left.indices.contains(week) {
          left[week] = max(0, left[week] - 1)
        }
      }
      return left
    }
  }

  private static func minuteTakerDays(_ ground: Ground) -> [[Int]] {
    ground.scenario.minuteTakers.map { taker in
      let fixed = (ground.given.minuteTakers[taker.id] ?? []).map(\.day)
      return ground.days.map { day in max(0, taker.maximumPerDay - fixed.count { $0 == day }) }
    }
  }
}
