/// Remembers what was chosen in days or weeks when they violated nothing. Most stay as they are from one
/// solution to the next, and need not be looked at again.
struct CleanStretches {
  private struct Mark: Equatable {
    let candidate: Int
    let value: Double
  }

  /// By the number of the day or week.
  private var marks: [Int: [Mark]] = [:]

  /// What is found in a stretch; nothing where just the same was chosen when nothing was found.
  mutating func unlessClean(
    _ stretch: Int, _ chosen: [SingleCuts.Chosen], find: () throws -> [Cut]
  ) throws -> [Cut] {
    if let known = marks[stretch], known.count == chosen.count,
      zip(known, chosen).allSatisfy({ $0.candidate == $1.candidate.number && $0.value == $1.value })
    {
      return []
    }
    let cuts = try find()
    marks[stretch] =
      cuts.isEmpty
      ? chosen.map { Mark(candidate: $0.candidate.number, value: $0.value) } : nil
    return cuts
  }
}
