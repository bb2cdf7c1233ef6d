/// Every cut found so far, and what each candidate uses of them. Each cut holds for every plan of
/// the scenario, so all tiers share them; each coefficient is worked out once.
final class CutBoard {
  /// What a candidate uses of a cut, in units; more than 0.
  typealias Entry = (cut: Int, coefficient: Int)

  private(set) var cuts: [Cut] = []
  /// Cuts that every plan still wanted meets exactly: to leave as little as one part of them unused
  /// would cost more than a tier settled before allows.
  private(set) var exact: Set<Int> = []
  /// By cut: whether a model should begin with it, since it bound in the last that had it.
  var isLively: [Bool] = []
  private var known: [Cut: Int] = [:]
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

  /// Whether there is a cut on what chairing costs.
  private(set) var hasChairing = false

  func has(_ cut: Cut) -> Bool { known[cut] != nil }

  func number(of cut: Cut) -> Int? { known[cut] }

  func makeExact(_ cut: Int) { exact.insert(cut) }

  /// The cut's number; nil when it is there already.
  func add(_ cut: Cut) -> Int? {
    guard known[cut] == nil else { return nil }
    known[cut] = cuts.count
    cuts.append(cut)
    isLively.append(true)
    if cut.shared == .chairing { hasChairing = true }
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
        let coefficient = coefficients.coefficient(
          of: candidate, in: cuts[cut], entries[number])
        if coefficient != 0 { entries[number].append((cut, coefficient)) }
      }
      done[number] = reaching.count
    }
    return entries[number]
  }

  /// The cut that a sum of known ones makes.
  func halved(_ sum: HalvedSum) -> Cut {
    let reached = sum.parts.map { cuts[$0.cut].days }
    let first = reached.map(\.lowerBound).min() ?? 0
    let end = reached.map(\.upperBound).max() ?? 0
    return Cut(
      form: .halved(sum), limit: sum.limit { cuts[$0].limit }, shared: nil, days: first..<end)
  }

  func coefficient(of candidate: Candidate, in cut: Int) -> Int {
    entries(of: candidate).last { $0.cut == cut }?.coefficient ?? 0
  }
}
