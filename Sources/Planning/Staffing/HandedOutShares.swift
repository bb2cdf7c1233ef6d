internal import WorkingTime

/// Shares of a pool's members in items, as they are handed out one after another.
struct HandedOutShares {
  /// Who gives first.
  enum Turn {
    /// Whoever comes first in the pool.
    case inOrder
    /// Whoever has most left of the week, then of the day; it hands on what it holds if need be.
    case mostLeftFirst
  }

  let pool: ResourcePool
  let turn: Turn
  /// By member.
  private var held: [[Share]]

  /// Less than this is rounding.
  private static let tolerance = 1e-9

  init(pool: ResourcePool, turn: Turn) {
    self.pool = pool
    self.turn = turn
    held = Array(repeating: [], count: pool.memberCount)
  }

  /// Serves an item as far as it can.
  ///
  /// - Returns: how much of it goes unserved.
  mutating func serve(_ item: StaffItem, wanted: Double) -> Double {
    var missing = wanted * Double(item.demand)
    let members = turn == .inOrder ? item.eligible : byMostLeft(item)
    for member in members where missing > Self.tolerance {
      missing -= give(item, by: member, atMost: min(missing, wanted))
    }
    if turn == .mostLeftFirst, item.demand == 1 {
      for member in members where missing > Self.tolerance {
        missing -= makeRoom(member, for: item, wanted: missing)
      }
    }
    return missing > Self.tolerance ? missing : 0
  }

  private func byMostLeft(_ item: StaffItem) -> [Int] {
    item.eligible.map { (member: $0, left: left($0, for: item)) }.sorted {
      ($1.left.week, $1.left.day, $0.member) < ($0.left.week, $0.left.day, $1.member)
    }.map(\.member)
  }

  private mutating func give(_ item: StaffItem, by member: Int, atMost most: Double) -> Double {
    let degree = min(most, room(of: member, for: item))
    guard degree > Self.tolerance else { return 0 }
    held[member].append(Share(item: item, degree: degree))
    return degree
  }

  /// Hands on to others what a member holds, and gives what room that makes.
  private mutating func makeRoom(_ member: Int, for item: StaffItem, wanted: Double) -> Double {
    var given = 0.0
    for place in held[member].indices where given < wanted - Self.tolerance {
      let other = held[member][place]
      guard other.item.demand == 1, other.item.week == item.week else { continue }
      held[member][place].degree = 0
      var spare = min(other.degree, wanted - given, room(of: member, for: item))
      var kept = other.degree
      for heir in other.item.eligible where heir != member && spare > Self.tolerance {
        let handedOn = give(other.item, by: heir, atMost: spare)
        spare -= handedOn
        kept -= handedOn
      }
      held[member][place].degree = kept
      given += give(item, by: member, atMost: wanted - given)
    }
    return given
  }

  /// What a member could still give an item.
  private func room(of member: Int, for item: StaffItem) -> Double {
    let left = left(member, for: item)
    return min(1 - pool.busy(item, with: held[member]), left.day, left.week)
  }

  /// What is left of a member's day and week.
  private func left(_ member: Int, for item: StaffItem) -> (day: Double, week: Double) {
    var day = Double(pool.dayLimit(member, item.day) ?? .max)
    var week = Double(pool.weekLimit(member, item.week) ?? .max)
    for share in held[member] where share.item.week == item.week {
      week -= share.degree
      if share.item.day == item.day { day -= share.degree }
    }
    return (day, week)
  }
}

/// How far a member serves an item.
struct Share {
  let item: StaffItem
  var degree: Double
}

extension ResourcePool {
  /// How much of a member's time an item meets that is handed out already: the most that any clique
  /// with the item holds. What takes no time clashes with nothing.
  ///
  /// With no more than the rest of one handed out each time, every clique of what the member holds is
  /// kept. Those of what others hold too add nothing: of the items at a clique's first venue the one
  /// that ends first, and of those at its second the one that begins last, are a pair that all of them
  /// meet, or they all meet at one minute.
  func busy(_ item: StaffItem, with shares: [Share]) -> Double {
    if item.span.isEmpty { return 0 }
    let near = shares.filter {
      $0.item.day == item.day && !$0.item.span.isEmpty && !canShare($0.item, item)
    }
    if near.isEmpty { return 0 }
    return max(busyAtOnce(item, near), busyOnTheWay(item, near))
  }

  /// The most at any one minute of an item.
  private func busyAtOnce(_ item: StaffItem, _ near: [Share]) -> Double {
    near.reduce(0) { most, share in
      guard share.item.span.overlaps(item.span) else { return most }
      let minute = max(share.item.span.start, item.span.start)
      return max(most, near.reduce(0) { $1.item.span.contains(minute) ? $0 + $1.degree : $0 })
    }
  }

  /// The most at two minutes at different venues that are nearer than the way is long, one of them the
  /// item's.
  private func busyOnTheWay(_ item: StaffItem, _ near: [Share]) -> Double {
    guard let travel else { return 0 }
    let held = near + [Share(item: item, degree: 0)]
    var most = 0.0
    for early in held {
      for late in held {
        guard
          let clique = Clique(early.item, late.item, travel: travel), clique.contains(item)
        else { continue }
        most = max(most, near.reduce(0) { clique.contains($1.item) ? $0 + $1.degree : $0 })
      }
    }
    return most
  }
}
