internal import Conferences
internal import WorkingTime

/// What an absence would mean, for programs.
struct LeaveJSON {
  let answer: LeaveAnswer

  let entry: LeaveEntry

  init(_ answer: LeaveAnswer, _ entry: LeaveEntry) {
    self.answer = answer
    self.entry = entry
  }

  var text: String {
    get throws {
      try ResultJSON.text(
        Document(
          absence: AbsenceItem(answer.absence), costsNothing: answer.costsNothing,
          proven: answer.isProven, sharesDutyAnew: answer.sharesDutyAnew, hit: answer.hit,
          unreachable: answer.unreachable.map {
            Unreachable(conference: $0.conference.text, reasons: $0.sentences)
          },
          changes: answer.repair.differences.map(\.sentence),
          changesAnyway: answer.anyway.map(\.sentence),
          dutyUncovered: answer.uncovered.map(Uncovered.init), notes: answer.notes,
          entered: entry == .entered,
          tiers: answer.changes.map(ResultJSON.TierChangeEntry.init),
          alternatives: answer.alternatives.map(AbsenceItem.init)))
    }
  }

  private struct Document: Encodable {
    let absence: AbsenceItem
    let costsNothing, proven, sharesDutyAnew: Bool
    let hit: [String]
    let unreachable: [Unreachable]
    let changes, changesAnyway: [String]
    let dutyUncovered: [Uncovered]
    let notes: [String]
    let entered: Bool
    let tiers: [ResultJSON.TierChangeEntry]
    let alternatives: [AbsenceItem]
  }

  private struct Unreachable: Encodable {
    let conference: String
    let reasons: [String]
  }

  private struct Uncovered: Encodable {
    let date: String
    let missing: Int
    let reason: String

    init(_ day: UncoveredDuty) {
      date = day.day.description
      missing = day.missing
      reason = day.reason
    }
  }

  /// As moments; the end is not included.
  private struct AbsenceItem: Encodable {
    let kind, name, from, until, reason: String

    init(_ absence: Absence) {
      kind = absence.subject.kind
      name = absence.subject.name
      from = absence.from.description
      until = absence.to.description
      reason = absence.reason
    }
  }
}
