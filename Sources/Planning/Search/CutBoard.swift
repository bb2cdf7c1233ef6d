/// Every cut found so far, and what each candidate uses of them. Each cut holds for every plan of
/// the scenario, so all tiers share them; each coefficient is worked out once.
final class CutBoard {
  /// What a candidate uses of a cut, in units; more than 0.
  typealias Entry = (cut: Int, coefficient: Int)

  private(set) var cuts: [Cut] = []
  private var known: Set<Cut> = []
  private let candidates: Candidates
  private let coefficients: CutCoefficients
  /// The cuts that reach each bookable day, in order.
  private var byDay: [[Int]]
  private var entries: [[Entry]] = []
  /// By candidate: how many of its day's cuts are worked out.
  private var done: [Int] = []

  init(_ candidates: Candidates) {
    self.candidates = candidates
    coefficients = CutCoefficients(candidates)
    byDay = Array(repeating: [], count: candidates.ground.days.count)
  }

  func has(_ cut: Cut) -> Bool { known.contains(cut) }

  /// The cut's number; nil when it is there already.
  func add(_ cut: Cut) -> Int? {
    guard known.insert(cut).inserted else { return nil }
    cuts.append(cut)
    for day in cut.days { byDay[day].append(cuts.count - 1) }
    return cuts.count - 1
  }

  /// What a candidate uses of every cut, in order of cut.
  func entries(of candidate: Candidate) -> [Entry] {
    let number = candidate.number
    if number >= entries.count {
      let more = candidates.count - entries.count
      entries.append(contentsOf: repeatElement([], count: more))
      done.append(contentsOf: repeatElement(0, count: more))
    }
    let reaching = byDay[candidates.slots[candidate.slot].day]
    if done[number] < reaching.count {
      for cut in reaching[done[number]...] {
        let coefficient = coefficients.coefficient(of: candidate, in: cuts[cut])
        if coefficient != 0 { entries[number].append((cut, coefficient)) }
      }
      done[number] = reaching.count
    }
    return entries[number]
  }

  func coefficient(of candidate: Candidate, in cut: Cut) -> Int {
    coefficients.coefficient(of: candidate, in: cut)
  }

  func coefficient(of candidate: Candidate, in cut: Int) -> Int {
    entries(of: candidate).last { $0.cut == cut }?.coefficient ?? 0
  }
}
