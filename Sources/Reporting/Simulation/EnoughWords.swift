internal import Conferences

/// How many chairs, or meeting rooms, are enough as far as the runs tell: where one fewer first makes
/// more conferences late or overdue than the most there are, each run beside its own.
struct EnoughWords {
  let simulation: Simulation

  /// Sizes that differ in one thing only, the smallest first.
  private struct Ladder {
    /// Before the sentence, where there are several: "With 2 meeting rooms: ".
    let condition: String
    let noun: String
    let steps: [(number: Int, size: UnitSize)]
  }

  var sentences: [String] { ladders.map(sentence) }

  /// By chairs for each number of rooms; by rooms where there is one number of chairs.
  private var ladders: [Ladder] {
    let sizes = simulation.question.sizes
    let rooms = Set(sizes.map(\.rooms)).sorted()
    guard Set(sizes.map(\.chairs)).count > 1 else {
      return rooms.count > 1
        ? [Ladder(condition: "", noun: "meeting room", steps: sizes.map { ($0.rooms, $0) })] : []
    }
    return rooms.map { number in
      Ladder(
        condition: rooms.count == 1 ? "" : "With \(inWords(number, "meeting room")): ",
        noun: "chair",
        steps: sizes.filter { $0.rooms == number }.map { ($0.chairs, $0) })
    }
  }

  private func sentence(_ ladder: Ladder) -> String {
    guard let top = ladder.steps.last else { return "" }
    let later = ladder.steps.map { (number: $0.number, runs: runs($0.size, laterThan: top.size)) }
    let worse = later.last { $0.runs > 0 }
    let enough = later.first { $0.number > worse?.number ?? 0 }?.number ?? top.number
    let many = inWords(enough, ladder.noun)
    let first =
      enough == top.number
      ? "\(many) \(enough == 1 ? "is" : "are") the most tried."
      : "To keep limits \(many) \(enough == 1 ? "does" : "do") as well as \(top.number): in no run are "
        + "more late or overdue."
    guard let worse else {
      return ladder.condition + first + (enough == 1 ? "" : " Fewer were not tried.")
    }
    return "\(ladder.condition)\(first) With \(worse.number), more are late or overdue in "
      + "\(worse.runs) of \(inWords(simulation.question.runs, "run"))."
  }

  /// Runs in which more are late or overdue than in the same run of another size.
  private func runs(_ size: UnitSize, laterThan other: UnitSize) -> Int {
    zip(simulation.years(of: size), simulation.years(of: other)).count { own, others in
      own.late + own.overdue > others.late + others.overdue
    }
  }
}
