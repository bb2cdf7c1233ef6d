internal import Conferences
internal import WorkingTime

/// Says in a sentence what has to be done, one thing or two.
struct FixSentence {
  let steps: [FixProposal]
  let opening: Opening
  /// Who chairs then.
  let chair: ID<Chair>?

  var text: String {
    let moment = "on \(opening.day.britishShort) \(opening.span)"
    var told = ""
    for (number, step) in steps.enumerated() {
      let clause = clause(step)
      guard number > 0 else {
        told = clause
        continue
      }
      // The second time it is the same time.
      told += ", and " + (told.contains(moment) ? clause.replacing(moment, with: "then") : clause)
    }
    return "\(told.prefix(1).uppercased())\(told.dropFirst())."
  }

  private func clause(_ step: FixProposal) -> String {
    switch step.kind {
    case .anotherChair: "\(chair.map { Words.chair($0) } ?? "nobody") takes it instead"
    case .moveOthers, .standIn, .borrowedRoom, .borrowedMinuteTaker, .dutySwapped, .leaveGivenUp,
      .oneMore, .longerDay, .askFamily, .askAgency, .dutyWorker:
      step.clause
    }
  }
}
