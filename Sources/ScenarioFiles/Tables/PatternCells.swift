internal import WorkingTime

/// Reads cells that hold patterns, each text once: a unit's tables repeat a few of them, and reading
/// one takes longer than the rest of its row.
///
/// A class, since the rows of a table share what was read.
final class PatternCells {
  private var known: [String: WeeklyPattern] = [:]

  func pattern(_ text: String) throws(CellFault) -> WeeklyPattern {
    if let pattern = known[text] { return pattern }
    do {
      // Word processors write a dash where somebody typed a hyphen.
      let pattern = try WeeklyPattern(reading: text.replacing("\u{2013}", with: "-"))
      known[text] = pattern
      return pattern
    } catch {
      throw CellFault(error.message)
    }
  }
}
