/// The conferences booked outside a stretch of days that would cost less in a tier on them. Without
/// these, one that a full calendar drove far from its limit could never be brought back by looking at a
/// few weeks at a time.
struct WindowGuests {
  let space: SearchSpace
  let position: Int

  /// Their choices in a plan; none where they are many, since then a window would be about all of them.
  func invited(to days: Swift.Range<Int>, from plan: StaffedPlan) -> [Candidate] {
    let guests = plan.selection.compactMap { $0 }.filter { choice in
      guard !days.contains(choice.day), choice.costs[position] > 0 else { return false }
      return space.open[choice.conference].contains {
        days.contains($0.day) && $0.costs[position] < choice.costs[position]
      }
    }
    return guests.count <= space.few ? guests : []
  }
}
