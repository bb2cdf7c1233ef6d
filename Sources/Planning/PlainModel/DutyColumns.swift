internal import Conferences
internal import LinearModels

/// Who is on duty on the days on which it is still to be filled (D1).
struct DutyColumns {
  /// By bookable day, then by chair.
  private(set) var ofDay: [Int: [Int: VariableIndex]] = [:]

  init(_ setting: PlainSetting, _ draft: inout PlainDraft) {
    var ofChair: [Int: [VariableIndex]] = [:]
    for (number, need) in setting.facts.needs.enumerated() {
      let columns = need.possible.map { draft.add(.duty(need: number, chair: $0)) }
      for (chair, column) in zip(need.possible, columns) {
        ofChair[chair, default: []].append(column)
        if let day = need.index { ofDay[day, default: [:]][chair] = column }
      }
      let uncovered = draft.add(
        .dutyUncovered(need: number), atMost: need.want,
        costs: setting.costs.standard(.dutyUncovered))
      draft.require(.dutyPlaces, columns + [uncovered], .exactly(Double(need.want)))
    }
    let most = setting.facts.mostPerChair
    for (_, columns) in ofChair.sorted(by: { $0.key < $1.key }) where columns.count > most {
      draft.require(.dutyShare, columns, .atMost(Double(most)))
    }
  }
}
