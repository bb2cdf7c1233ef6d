internal import WorkingTime

/// Tells quickly that items, each wanted to a degree, can be served in fractions, as they nearly
/// always can; where it cannot tell, a linear model has to.
///
/// Shares are handed out one after another. A member's share of an item is at most what is left of
/// its time (``ResourcePool/busy(_:with:)``), of the day and of the week.
struct FractionalStaffing {
  let pool: ResourcePool

  /// Less than this is rounding.
  private static let tolerance = 1e-9

  /// How much of what is wanted the shares handed out do not serve: at least as much as must go
  /// unserved.
  func missing(_ items: [StaffItem], wanted: [Double]) -> Double {
    var held = Array(repeating: [Share](), count: pool.memberCount)
    let order = items.indices.sorted {
      (items[$0].eligible.count, $0) < (items[$1].eligible.count, $1)
    }
    var sum = 0.0
    for index in order {
      var missing = wanted[index] * Double(items[index].demand)
      for member in items[index].eligible {
        if missing <= Self.tolerance { break }
        let most = min(missing, wanted[index], left(member, items[index], held[member]))
        guard most > 0 else { continue }
        held[member].append(Share(item: items[index], degree: most))
        missing -= most
      }
      if missing > Self.tolerance { sum += missing }
    }
    return sum
  }

  /// What a member could still give an item.
  private func left(_ member: Int, _ item: StaffItem, _ shares: [Share]) -> Double {
    var day = Double(pool.dayLimit(member, item.day) ?? .max)
    var week = Double(pool.weekLimit(member, item.week) ?? .max)
    for share in shares where share.item.week == item.week {
      week -= share.degree
      if share.item.day == item.day { day -= share.degree }
    }
    return min(1 - pool.busy(item, with: shares), day, week)
  }
}

/// How far a member serves an item.
struct Share {
  let item: StaffItem
  let degree: Double
}

extension ResourcePool {
  /// How much of a member's time an item meets that is handed out already: the most at any one
  /// minute of it, and all that is too near at another venue.
  ///
  /// With no more than the rest of one handed out each time, every clique holds: the last of its
  /// items to get a share met all the others, at their common minute or at the other venue.
  func busy(_ item: StaffItem, with shares: [Share]) -> Double {
    let near = shares.filter { $0.item.day == item.day && !canShare($0.item, item) }
    if near.isEmpty { return 0 }
    var apart = 0.0
    for share in near where !share.item.span.overlaps(item.span) { apart += share.degree }
    var most = 0.0
    for start in near where start.item.span.overlaps(item.span) {
      let minute = max(start.item.span.start, item.span.start)
      var load = 0.0
      for share in near where share.item.span.contains(minute) { load += share.degree }
      most = max(most, load)
    }
    return most + apart
  }
}
