internal import Conferences
internal import Reporting
internal import WorkingTime

/// What an absence would mean, to read out over the phone.
struct LeaveText {
  let answer: LeaveAnswer
  let entry: LeaveEntry

  /// How many of a kind are told here.
  private static let mostTold = 12

  var text: String {
    ([headline, verdict] + LeaveWords.uncovered(answer) + answer.notes
      + group("Cannot stay as it is", answer.hit)
      + group("Late or without a booking then", unreachable)
      + group("Has to change because of it", answer.repair.differences.map(\.sentence)) + duty
      + anyway + others + ["", entry.words(answer.absence)])
      .joined(separator: "\n")
  }

  private var headline: String {
    "\(LeaveWords.headline(answer.absence, isEntered: entry != .dryRun))."
  }

  private var verdict: String {
    let proof = answer.isProven ? "" : " Not every tier is proven, so it may cost less."
    if answer.costsNothing {
      return "It costs nothing: the best plan is worth the same in every tier.\(proof)"
    }
    return "\(TierChangeWords.line(answer.changes))\(proof)"
  }

  private var unreachable: [String] {
    answer.unreachable.map { "\($0.conference): \($0.sentences.joined(separator: " "))" }
  }

  private func group(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let rest = lines.count - Self.mostTold
    return ["", "\(title): \(lines.count)"] + lines.prefix(Self.mostTold).map { "  \($0)" }
      + (rest > 0 ? ["  and \(rest) more; --json and --page have all"] : [])
  }

  private var duty: [String] {
    answer.sharesDutyAnew
      ? [
        "  All duty of the weeks it touches is shared out anew; strike those days out of duty.csv."
      ] : []
  }

  private var anyway: [String] {
    answer.anyway.isEmpty
      ? []
      : ["", "Has to change anyway: \(answer.anyway.count) (quorate plan says how)"]
  }

  private var others: [String] {
    guard !answer.costsNothing else { return [] }
    if answer.alternatives.isEmpty {
      return ["", "No time near it was found at which it would cost nothing."]
    }
    return ["", "It would cost nothing"]
      + answer.alternatives.map { "  \($0.stretch)" }
  }
}
