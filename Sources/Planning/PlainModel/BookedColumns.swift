internal import LinearModels

/// Where each conference is: a column for every slot it could have, and one for none (H0).
struct BookedColumns {
  /// By conference, then in the order of its slots.
  private(set) var ofConference: [[VariableIndex]] = []
  /// By slot, then in the order of its conferences.
  private(set) var ofSlot: [[VariableIndex]]

  init(_ setting: PlainSetting, _ draft: inout PlainDraft) {
    let slots = setting.slots
    ofSlot = Array(repeating: [], count: slots.count)
    for (conference, task) in setting.tasks.enumerated() {
      let columns = setting.slotsOfConference[conference].map { slot in
        draft.add(
          .booked(conference: conference, slot: slot),
          costs: setting.costs.booked(task, slots[slot]))
      }
      for (slot, column) in zip(setting.slotsOfConference[conference], columns) {
        ofSlot[slot].append(column)
      }
      ofConference.append(columns)
      let unplaced = draft.add(
        .unplaced(conference: conference), costs: setting.costs.unplaced(task))
      draft.require(.oneBooking, columns + [unplaced], .exactly(1))
    }
  }

  /// The columns of a slot by what tells its conferences apart, in order; conferences for whom that
  /// is nil are left out.
  func groups(
    at slot: Int, _ setting: PlainSetting, by key: (_ conference: Int) -> Int?
  ) -> [(key: Int, columns: [VariableIndex])] {
    var found: [Int: [VariableIndex]] = [:]
    for (conference, column) in zip(setting.conferencesOfSlot[slot], ofSlot[slot]) {
      if let key = key(conference) { found[key, default: []].append(column) }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
