internal import LinearModels

/// Who chairs what (H2, H3, H4): a column for every slot, group of conferences and chair.
struct ChairColumns {
  private let setting: PlainSetting
  private let duty: DutyColumns
  private let pool: ResourcePool
  private(set) var holdings: [[PlainHolding]]
  /// By group that is one conference, then by chair: the columns by which the chair chairs it.
  private(set) var chairing: [Int: [Int: [VariableIndex]]] = [:]

  init(
    _ setting: PlainSetting, _ groups: ChairGroups, _ booked: BookedColumns, _ duty: DutyColumns,
    _ draft: inout PlainDraft
  ) {
    self.setting = setting
    self.duty = duty
    pool = setting.pools[.chairs]
    holdings = Array(repeating: [], count: pool.memberCount)
    for slot in setting.slots.indices {
      let here = booked.groups(at: slot, setting) { groups.ofConference[$0] }
      for (group, columns) in here {
        let chairs = add(groups.groups[group], number: group, at: slot, &draft)
        draft.require(.oneChair, chairs, equal: columns)
      }
    }
    addTimes(to: &draft)
    addDays(to: &draft)
    addWeeks(to: &draft)
  }

  private mutating func add(
    _ group: ChairGroup, number: Int, at place: Int, _ draft: inout PlainDraft
  ) -> [VariableIndex] {
    let slot = setting.slots[place]
    let week = setting.ground.weekOfDay[slot.day]
    let stay = Stay(span: setting.ground.attendance.chair(slot.span), venue: slot.venue)
    return group.eligible.filter {
      slot.chairs.contains($0) && pool.dayLimit($0, slot.day) != 0 && pool.weekLimit($0, week) != 0
    }.map { chair in
      let column = draft.add(
        .chair(chair, slot: place, group: number),
        costs: setting.costs.chaired(by: chair, group))
      holdings[chair].append(
        PlainHolding(day: slot.day, stay: stay, column: column, choice: column.position))
      if group.conference != nil {
        chairing[number, default: [:]][chair, default: []].append(column)
      }
      return column
    }
  }

  /// Where duty and a conference on one day exclude each other, duty takes a place in every row of the
  /// day.
  private func addTimes(to draft: inout PlainDraft) {
    var cliques = StayCliques(travel: pool.travel)
    for (chair, held) in holdings.enumerated() {
      draft.requireOneAtATime(.chair, held, &cliques) { day in
        setting.facts.allowedOnDuty[chair][day] == 0 ? duty.ofDay[day]?[chair] : nil
      }
    }
  }

  private func addDays(to draft: inout PlainDraft) {
    for (chair, held) in holdings.enumerated() {
      let days = Dictionary(grouping: held, by: \.day)
      for (day, today) in days.sorted(by: { $0.key < $1.key }) {
        let most = pool.dayLimit(chair, day) ?? 0
        let allowed = setting.facts.allowedOnDuty[chair][day]
        if let onDuty = duty.ofDay[day]?[chair], allowed < min(most, today.count) {
          let terms = today.map { Term($0.column, 1) } + [Term(onDuty, Double(most - allowed))]
          draft.require(.chairDay, terms: terms, .atMost(Double(most)))
        } else {
          draft.requireAtMost(most, .chairDay, today)
        }
      }
    }
  }

  private func addWeeks(to draft: inout PlainDraft) {
    for (chair, held) in holdings.enumerated() {
      let weeks = Dictionary(grouping: held, by: { setting.ground.weekOfDay[$0.day] })
      for (week, inside) in weeks.sorted(by: { $0.key < $1.key }) {
        draft.requireAtMost(pool.weekLimit(chair, week) ?? 0, .chairWeek, inside)
      }
    }
  }
}
