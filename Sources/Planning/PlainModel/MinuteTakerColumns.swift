internal import LinearModels

/// Who takes the minutes (H2, H3, H5): a column for every slot and minute-taker, since all conferences
/// at a slot are alike to them.
struct MinuteTakerColumns {
  private let setting: PlainSetting
  private let pool: ResourcePool
  private var holdings: [[PlainHolding]]

  init(_ setting: PlainSetting, _ booked: BookedColumns, _ draft: inout PlainDraft) {
    self.setting = setting
    pool = setting.pools[.minuteTakers]
    holdings = Array(repeating: [], count: pool.memberCount)
    for slot in setting.slots.indices where !booked.ofSlot[slot].isEmpty {
      let takers = add(at: slot, &draft)
      draft.require(.oneMinuteTaker, takers, equal: booked.ofSlot[slot])
    }
    addRows(to: &draft)
  }

  private mutating func add(at place: Int, _ draft: inout PlainDraft) -> [VariableIndex] {
    let slot = setting.slots[place]
    let stay = Stay(span: setting.ground.attendance.minuteTaker(slot.span), venue: slot.venue)
    return slot.minuteTakers.members.filter { pool.dayLimit($0, slot.day) != 0 }.map { taker in
      let column = draft.add(.minuteTaker(taker, slot: place))
      holdings[taker].append(
        PlainHolding(day: slot.day, stay: stay, column: column, choice: column.position))
      return column
    }
  }

  private func addRows(to draft: inout PlainDraft) {
    var cliques = StayCliques(travel: pool.travel)
    for held in holdings { draft.requireOneAtATime(.minuteTaker, held, &cliques) }
    for (taker, held) in holdings.enumerated() {
      let days = Dictionary(grouping: held, by: \.day)
      for (day, today) in days.sorted(by: { $0.key < $1.key }) {
        draft.requireAtMost(pool.dayLimit(taker, day) ?? 0, .minuteTakerDay, today)
      }
    }
  }
}
