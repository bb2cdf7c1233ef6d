/// Remembers what was chosen in days or weeks when they violated nothing. Most stay as they are from one
/// solution to the next, and need not be looked at again.
struct CleanStretches {
  /// By the number of the day or week.
  private var chosenWhenClean: [Int: [SingleCuts.Chosen]] = [:]

  /// What is found in a stretch; nothing where just the same was chosen when nothing was found.
  mutating func unlessClean(
    _ stretch: Int, _ chosen: [SingleCuts.Chosen], find: () throws -> [Cut]
  ) throws -> [Cut] {
    let isClean = chosenWhenClean[stretch]?.elementsEqual(chosen) {
      $0.candidate.number == $1.candidate.number && $0.value == $1.value
    }
    if isClean ?? false { return [] }
    let cuts = try find()
    chosenWhenClean[stretch] = cuts.isEmpty ? chosen : nil
    return cuts
  }
}
