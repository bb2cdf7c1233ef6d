internal import Conferences
internal import LinearModels
internal import WorkingTime

/// Who comes to a conference whoever chairs it: its workers, one conference at a time (H2), and the
/// agencies required, no more conferences at once than they can (H9).
struct AttendingRows {
  let setting: PlainSetting
  let booked: BookedColumns

  func add(to draft: inout PlainDraft) {
    addWorkers(to: &draft)
    addAgencies(to: &draft)
  }

  private func addWorkers(to draft: inout PlainDraft) {
    var held = Array(repeating: [PlainHolding](), count: setting.ground.scenario.workers.count)
    for (conference, task) in setting.tasks.enumerated() {
      let holdings = holdings(of: conference) { setting.ground.attendance.worker($0) }
      for worker in task.workers { held[worker] += holdings }
    }
    var cliques = StayCliques(travel: nil)
    for holdings in held { draft.requireOneAtATime(.worker, holdings, &cliques) }
  }

  private func holdings(of conference: Int, _ held: (Span) -> Span) -> [PlainHolding] {
    let columns = zip(setting.slotsOfConference[conference], booked.ofConference[conference])
    return columns.map { number, column in
      let slot = setting.slots[number]
      return PlainHolding(
        day: slot.day, stay: Stay(span: held(slot.span), venue: nil), column: column,
        choice: conference)
    }
  }

  private func addAgencies(to draft: inout PlainDraft) {
    for (number, agency) in setting.ground.scenario.agencies.enumerated() {
      guard let atOnce = agency.atOnce else { continue }
      let required = setting.tasks.indices.filter { setting.tasks[$0].required.contains(number) }
      let held = required.flatMap { holdings(of: $0) { $0 } }
      let given = setting.ground.given.agencies[agency.id] ?? []
      for (day, today) in Dictionary(grouping: held, by: \.day).sorted(by: { $0.key < $1.key }) {
        let fixed = given.filter { $0.day == setting.ground.days[day] }.map(\.span)
        addMoments(today, besides: fixed, atMost: atOnce, to: &draft)
      }
    }
  }

  /// A row for each moment at which a conference may start, fixed ones among them: nowhere else can
  /// there be more at once.
  private func addMoments(
    _ today: [PlainHolding], besides fixed: [Span], atMost most: Int, to draft: inout PlainDraft
  ) {
    let moments = Set(today.map(\.stay.span.start) + fixed.map(\.start)).sorted()
    for moment in moments {
      let inside = today.filter { $0.stay.span.contains(moment) }
      let left = most - fixed.count { $0.contains(moment) }
      guard Set(inside.map(\.choice)).count > left else { continue }
      draft.require(.agency, inside.map(\.column), .atMost(Double(max(0, left))))
    }
  }
}
