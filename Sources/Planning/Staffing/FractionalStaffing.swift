internal import WorkingTime

/// Tells quickly that items, each wanted to a degree, can be served in fractions, as they nearly
/// always can; where it cannot tell, a linear model has to.
///
/// Shares are handed out one after another. A member's share of an item is at most what the items
/// it clashes with leave of one, and what is left of the day and the week. So every clique holds:
/// its items all clash with each other, and when the last of them got its share, the shares of all
/// were at most one together.
struct FractionalStaffing {
  let pool: ResourcePool

  private struct Share {
    let item: Int
    let degree: Double
  }

  /// Less than this is rounding.
  private static let tolerance = 1e-9

  /// Whether the shares handed out serve everything; false says nothing.
  func serves(_ items: [StaffItem], wanted: [Double]) -> Bool {
    var held = Array(repeating: [Share](), count: pool.memberCount)
    let order = items.indices.sorted {
      (items[$0].eligible.count, $0) < (items[$1].eligible.count, $1)
    }
    for index in order {
      var missing = wanted[index] * Double(items[index].demand)
      for member in items[index].eligible {
        if missing <= Self.tolerance { break }
        let most = min(missing, wanted[index], left(member, items, index, held[member]))
        guard most > 0 else { continue }
        held[member].append(Share(item: index, degree: most))
        missing -= most
      }
      if missing > Self.tolerance { return false }
    }
    return true
  }

  /// What a member could still give an item.
  private func left(_ member: Int, _ items: [StaffItem], _ index: Int, _ shares: [Share]) -> Double
  {
    let item = items[index]
    var time = 1.0
    var day = Double(pool.dayLimit(member, item.day) ?? .max)
    var week = Double(pool.weekLimit(member, item.week) ?? .max)
    for share in shares {
      let other = items[share.item]
      if other.week == item.week { week -= share.degree }
      guard other.day == item.day else { continue }
      day -= share.degree
      if !pool.canShare(other, item) { time -= share.degree }
    }
    return min(time, day, week)
  }
}
