internal import LinearModels
internal import WorkingTime

/// What holds one person or room if a column is chosen.
struct PlainHolding {
  /// A bookable day's number.
  let day: Int
  let stay: Stay
  let column: VariableIndex
  /// Of the holdings that have the same number, at most one is chosen anyway.
  let choice: Int
}

extension PlainDraft {
  /// Adds the rows that one person or room keeps one stay at a time (H2, H3, H6).
  ///
  /// - Parameter besides: a column that takes the place of every holding of a day, if there is one.
  mutating func requireOneAtATime(
    _ rule: PlainRule, _ holdings: [PlainHolding], _ cliques: inout StayCliques,
    besides: (_ day: Int) -> VariableIndex? = { _ in nil }
  ) {
    let days = Dictionary(grouping: holdings.filter { !$0.stay.span.isEmpty }, by: \.day)
    for (day, held) in days.sorted(by: { $0.key < $1.key }) {
      let byStay = Dictionary(grouping: held, by: \.stay)
      let stays = byStay.keys.sorted()
      let other = besides(day).map { [$0] } ?? []
      for set in cliques.sets(of: stays) {
        let inside = set.flatMap { byStay[stays[$0]] ?? [] }
        guard Set(inside.map(\.choice)).count + other.count > 1 else { continue }
        require(rule, inside.map(\.column) + other, .atMost(1))
      }
    }
  }

  /// Adds the row for the most holdings of a day or week, where there could be more.
  mutating func requireAtMost(_ most: Int, _ rule: PlainRule, _ holdings: [PlainHolding]) {
    if holdings.count > most { require(rule, holdings.map(\.column), .atMost(Double(most))) }
  }
}
