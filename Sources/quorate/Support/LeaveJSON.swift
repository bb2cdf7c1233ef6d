internal import Conferences
internal import WorkingTime

/// What an absence would mean, for programs.
struct LeaveJSON {
  let answer: LeaveAnswer

  init(_ answer: LeaveAnswer) { self.answer = answer }

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
          tiers: answer.changes.map(ResultJSON.TierChangeEntry.init),
          alternatives: answer.alternatives.map(AbsenceItem.init)))
    }
  }

  private struct Document: Encodable {
    let absence: AbsenceItem
    let costsNothing, proven, sharesDutyAnew: Bool
    let hit: [String]
    let unreachable: [Unreachable]
    let changes: [String]
    let tiers: [ResultJSON.TierChangeEntry]
    let alternatives: [AbsenceItem]
  }

  private struct Unreachable: Encodable {
    let conference: String
    let reasons: [String]
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
