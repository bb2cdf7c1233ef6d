internal import Conferences
internal import LinearModels

/// Families newly taken by chairs, and those over a limit (tier standards): a family counts once for a
/// chair, however many of its conferences the chair takes.
struct CaseloadColumns {
  let setting: PlainSetting
  let groups: ChairGroups
  let chairs: ChairColumns

  func add(to draft: inout PlainDraft) {
    let taken = groups.limited.map { addFamilies(taken: $0, to: &draft) }
    for (chair, families) in zip(groups.limited, taken) {
      guard let free = setting.facts.freeCaseload[chair] else { continue }
      let over = draft.addCount(
        .overCaseload(chair: chair), costs: setting.costs.standard(.overCaseload))
      let terms = families.map { Term($0, 1) } + [Term(over, -1)]
      draft.require(.caseload, terms: terms, .atMost(Double(free)))
    }
  }

  private func addFamilies(taken chair: Int, to draft: inout PlainDraft) -> [VariableIndex] {
    var ofFamily: [Int: VariableIndex] = [:]
    var found: [VariableIndex] = []
    for (conference, task) in setting.tasks.enumerated() {
      guard let family = task.newFamily,
        let columns = chairs.chairing[groups.ofConference[conference]]?[chair]
      else { continue }
      let taken =
        ofFamily[family] ?? draft.add(.familyTaken(conference: conference, chair: chair))
      if ofFamily[family] == nil { found.append(taken) }
      ofFamily[family] = taken
      let terms = columns.map { Term($0, 1) } + [Term(taken, -1)]
      draft.require(.familyTaken, terms: terms, .atMost(0))
    }
    return found
  }
}
