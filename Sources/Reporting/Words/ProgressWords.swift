public import Conferences

/// What is said of a long search, line by line: what is known of the tier that is looked at, and once
/// how to stop.
public struct ProgressWords: Sendable {
  private var shown: String?
  private var hasSaidHowToStop = false

  public init() {}

  /// Before there is a plan; nil where it was said last.
  public mutating func looking() -> String? { next("looking for a first plan") }

  /// "statutory: best so far 12, at least 10, gap 2"; nil where nothing is new.
  public mutating func line(_ tier: Tier, best: Weight, bound: Weight) -> String? {
    let gap = Weight(thousandths: best.thousandths - bound.thousandths)
    let proof = gap.thousandths == 0 ? "proven" : "at least \(bound), gap \(gap)"
    guard let line = next("\(tier.rawValue): best so far \(best), \(proof)") else { return nil }
    if hasSaidHowToStop { return line }
    hasSaidHowToStop = true
    return "\(line) (still looking; Ctrl-C keeps the best)"
  }

  private mutating func next(_ line: String) -> String? {
    guard line != shown else { return nil }
    shown = line
    return line
  }
}
