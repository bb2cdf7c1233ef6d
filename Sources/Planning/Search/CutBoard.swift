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
  private(set) var isLively: [Bool] = []
  /// By cut: whether it is forgotten, since it bound in none of the last models.
  private(set) var isRetired: [Bool] = []
  /// By cut: models one after another that could have had it and in which it did not bind.
  private var idleModels: [Int] = []
  /// By cut: how many halved ones that are not retired come from it.
  private var dependents: [Int] = []
  /// Cuts whose prices somebody still works with.
  private var pinned: Set<Int> = []
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
    isRetired.append(false)
    idleModels.append(0)
    dependents.append(0)
    if case .halved(let sum) = cut.form {
      for part in sum.parts { dependents[part.cut] += 1 }
    }
    if cut.shared.contains(where: { $0.cost == .chairing }) { hasChairing = true }
    for day in cut.days { byDay[day].append(cuts.count - 1) }
    return cuts.count - 1
  }

  /// What a candidate uses of every cut, in order of cut.
  func entries(of candidate: Candidate) -> [Entry] {
    workOut(candidate, below: cuts.count)
    return entries[candidate.number]
  }

  /// What a candidate uses of the cuts that have a price, at these prices.
  ///
  func cost(of candidate: Candidate, at prices: CutPrices) -> Int {
    guard prices.isPriced[candidate.day] else { return 0 }
    workOut(candidate, below: prices.byCut.count)
    return known(candidate, at: prices.byCut)
  }

  /// The same where it is less than a limit; else something no less than that and no more than the cost.
  ///
  /// Most candidates pass the limit with what is known of them, and what they use of the latest cuts
  /// need not be worked out.
  /// - Parameter signed: the cuts below this number may have a price below 0; later ones have none.
  func cost(
    of candidate: Candidate, at prices: CutPrices, signed: Int, ifBelow limit: Int
  ) -> Int {
    guard prices.isPriced[candidate.day] else { return 0 }
    workOut(candidate, below: signed)
    let known = known(candidate, at: prices.byCut)
    return known >= limit ? known : cost(of: candidate, at: prices)
  }

  /// What it uses as far as that is worked out.
  private func known(_ candidate: Candidate, at prices: [Int]) -> Int {
    var sum = 0
    let number = candidate.number
    for place in entries[number].indices {
      let entry = entries[number][place]
      if entry.cut >= prices.count { break }
      sum += prices[entry.cut] * entry.coefficient
    }
    return sum
  }

  /// Adds what a candidate that is chosen to a degree uses of each cut, in units.
  func add(_ candidate: Candidate, chosen degree: Double, to uses: inout [Double]) {
    workOut(candidate, below: cuts.count)
    let number = candidate.number
    for place in entries[number].indices {
      let entry = entries[number][place]
      uses[entry.cut] += degree * Double(entry.coefficient)
    }
  }

  /// Sees to it that what a candidate uses of the cuts below a number is known.
  private func workOut(_ candidate: Candidate, below end: Int) {
    let number = candidate.number
    if number >= entries.count {
      let more = candidates.count - entries.count
      entries.append(contentsOf: repeatElement([], count: more))
      done.append(contentsOf: repeatElement(0, count: more))
    }
    let day = candidate.day
    while done[number] < byDay[day].count, byDay[day][done[number]] < end {
      let cut = byDay[day][done[number]]
      done[number] += 1
      if isRetired[cut] { continue }
      let coefficient = coefficients.coefficient(of: candidate, in: cuts[cut], entries[number])
      if coefficient != 0 { entries[number].append((cut, coefficient)) }
    }
  }

  /// The cut that a sum of known ones makes.
  ///
  /// Shared costs are whole, too. What each is above its least relieves the sum; what it is at least
  /// is part of the limit, and all of it where it cannot be more.
  ///
  /// - Parameter span: what a shared cost can be.
  func halved(_ sum: HalvedSum, span: (SharedCost) -> ClosedRange<Int>) -> Cut {
    let days = Set(sum.parts.flatMap { cuts[$0.cut].days }).sorted()
    var reliefs: [SharedCost: Int] = [:]
    for part in sum.parts {
      for use in cuts[part.cut].shared {
        reliefs[use.cost, default: 0] += use.relief * part.multiplier
      }
    }
    var limit = sum.limit { cut in
      cuts[cut].shared.reduce(cuts[cut].limit) { $0 + $1.relief * span($1.cost).lowerBound }
    }
    var shared: [SharedUse] = []
    for (cost, relief) in reliefs.sorted(by: { $0.key.order < $1.key.order })
    where span(cost).lowerBound < span(cost).upperBound {
      let half = -HalvedSum.half(of: -relief)
      shared.append(SharedUse(cost: cost, relief: half))
      limit -= half * span(cost).lowerBound
    }
    return Cut(form: .halved(sum), limit: limit, shared: shared, days: days)
  }

  func coefficient(of candidate: Candidate, in cut: Int) -> Int {
    workOut(candidate, below: cuts.count)
    let number = candidate.number
    let place = entries[number].firstPlace { $0.cut >= cut }
    guard place < entries[number].count, entries[number][place].cut == cut else { return 0 }
    return entries[number][place].coefficient
  }
}

/// Most cuts bind in a few models and never again. Each costs time in every one, so those are
/// forgotten; whoever violates one finds it again.
extension CutBoard {
  /// Models that a cut may be idle in; and one that was made of others, which is made anew in no time.
  private static let patience = 3
  private static let patienceWithHalved = 1
  /// Fewer than this are not worth going through all candidates.
  private static let leastRetired = 50

  /// Keeps the cuts that have a price, whatever becomes of them, until others are kept.
  func pin(_ prices: CutPrices) {
    pinned = Set(prices.byCut.indices.filter { prices[$0] != 0 })
  }

  /// Learns which cuts bound in a model.
  ///
  /// - Parameters:
  ///   - price: a cut's price in the end; 0 for one that did not bind or was not there.
  ///   - couldBind: whether the model is about something that the cut is about.
  func rate(price: (Int) -> Int, couldBind: (Int) -> Bool) {
    for cut in cuts.indices where !isRetired[cut] && couldBind(cut) {
      isLively[cut] = price(cut) != 0
      idleModels[cut] = isLively[cut] ? 0 : idleModels[cut] + 1
    }
  }

  /// Forgets the cuts that have been idle for long. Nobody may be at work with them.
  func retire() {
    // Later cuts come from earlier ones.
    let retired = cuts.indices.reversed().filter {
      !isRetired[$0] && idleModels[$0] >= patience(with: $0) && isDispensable($0)
    }
    guard retired.count >= Self.leastRetired else { return }
    for cut in retired where dependents[cut] == 0 {
      isRetired[cut] = true
      isLively[cut] = false
      known[cuts[cut]] = nil
      if case .halved(let sum) = cuts[cut].form {
        for part in sum.parts { dependents[part.cut] -= 1 }
      }
    }
    for number in entries.indices { entries[number].removeAll { isRetired[$0.cut] } }
  }

  private func patience(with cut: Int) -> Int {
    if case .halved = cuts[cut].form { Self.patienceWithHalved } else { Self.patience }
  }

  /// What refutes a whole choice took long to find, and is kept.
  private func isDispensable(_ cut: Int) -> Bool {
    if case .together = cuts[cut].form { return false }
    return !pinned.contains(cut) && !exact.contains(cut)
  }
}
