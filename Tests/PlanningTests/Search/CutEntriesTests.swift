import Testing
import WorkingTime

@testable import Planning

/// What a board says candidates use of its cuts, whatever came and went since it was first asked.
struct CutEntriesTests {
  /// A board to which things happen by chance.
  private struct Life {
    let parts: SearchParts
    let board: CutBoard
    let candidates: [Candidate]
    /// Those whom most cuts are about.
    let few: [Candidate]
    var dice: Dice

    init(seed: Int) throws {
      parts = try SearchParts(TinyScenarios.largerScenario(seed: seed))
      board = CutBoard(parts.candidates)
      let parts = parts
      candidates = parts.candidates.tasks.indices.flatMap { parts.all($0) }
      var dice = Dice(seed: seed)
      few = Array(dice.shuffled(candidates).prefix(20))
      self.dice = dice
    }

    var dayCount: Int { parts.candidates.ground.days.count }
    private var kept: [Int] { board.cuts.indices.filter { !board.isRetired[$0] } }

    /// A worker of some conference at a time at which it could be held.
    private mutating func single() -> Cut {
      let candidate = dice.pick(few)
      let slot = parts.candidates.slots[candidate.slot]
      let worker = parts.candidates.tasks[candidate.conference].workers.first ?? 0
      let use = SingleUse(
        subject: .worker(worker), day: slot.day, minute: slot.span.start.minutes + dice.below(90))
      return Cut(
        form: .single(use), limit: PoolPrices.unit, days: [slot.day])
    }

    private mutating func together() -> Cut? {
      let first = dice.pick(candidates)
      let second = dice.pick(candidates)
      let items = [first, second].compactMap { parts.candidates.needs.item($0, .chairs) }
      guard first.conference != second.conference, items.count == 2 else { return nil }
      let crowd = Crowd(items, kind: .chairs)!
      return Cut(
        form: .together(crowd, weight: PoolPrices.unit), limit: PoolPrices.unit,
        days: crowd.days)
    }

    /// Of cuts that meet in a candidate.
    private mutating func half() -> Cut? {
      let meeting = board.entries(of: dice.pick(few)).map(\.cut)
      let own = Array(dice.shuffled(meeting).prefix(2 + dice.below(3))).sorted()
      guard own.count > 1 else { return nil }
      let parts = own.map { HalvedSum.Part(cut: $0, multiplier: 1 + dice.below(2)) }
      let conferences = dice.chance(50) ? [dice.pick(candidates).conference] : []
      return board.halved(
        HalvedSum(parts: parts, conferences: Set(conferences)), span: { _ in 0...0 })
    }

    mutating func find() {
      for _ in 0..<80 { _ = board.add(single()) }
      for _ in 0..<3 { _ = together().flatMap(board.add) }
      for _ in 0..<20 { _ = half().flatMap(board.add) }
    }

    mutating func rate() {
      let binding = Set(kept.filter { _ in dice.chance(10) })
      for _ in 0..<3 {
        board.rate(price: { binding.contains($0) ? 1 : 0 }, couldBind: { _ in true })
      }
      board.retire()
    }

    /// What a candidate uses of what is kept, worked out from nothing.
    func anew(_ candidate: Candidate) -> [CutBoard.Entry] {
      let coefficients = CutCoefficients(parts.candidates)
      var entries: [CutBoard.Entry] = []
      for cut in kept {
        let own = coefficients.coefficient(of: candidate, in: board.cuts[cut], entries)
        if own != 0 { entries.append((cut, own)) }
      }
      return entries
    }
  }

  /// Some are asked now and again, some for the first time late; returns how much they use.
  private func look(_ life: inout Life) -> Int {
    var used = 0
    for candidate in life.candidates where life.dice.chance(30) {
      let known = life.board.entries(of: candidate)
      let anew = life.anew(candidate)
      #expect(known.map(\.cut) == anew.map(\.cut))
      #expect(known.map(\.coefficient) == anew.map(\.coefficient))
      used += anew.count
    }
    return used
  }

  @Test(arguments: 0..<6)
  func theyAreWhatTheyWouldBeWorkedOutAnew(seed: Int) throws {
    var life = try Life(seed: seed)
    var used = 0
    for _ in 0..<4 {
      life.find()
      used += look(&life)
      life.rate()
      used += look(&life)
    }
    #expect(used > 150)
    let halves = life.board.cuts.indices.filter {
      if case .halved = life.board.cuts[$0].form { true } else { false }
    }
    #expect(halves.contains { life.board.isRetired[$0] })
    #expect(halves.contains { !life.board.isRetired[$0] })
  }

  /// Prices of old cuts may have either sign, those of later ones are 0 or more.
  @Test(arguments: 0..<6)
  func whatTheyCostIsKnownAsFarAsItMatters(seed: Int) throws {
    var life = try Life(seed: seed)
    life.find()
    _ = look(&life)
    let signed = life.board.cuts.count
    life.find()
    var prices = CutPrices(cuts: life.board.cuts.count, days: life.dayCount)
    let unpriced = life.dice.below(life.dayCount)
    for (number, cut) in life.board.cuts.enumerated() where !cut.days.contains(unpriced) {
      prices.set(life.dice.below(9) - (number < signed ? 4 : 0), of: number, on: cut.days)
    }
    var (below, above) = (0, 0)
    for candidate in life.candidates {
      let limit = (life.dice.below(9) - 2) * PoolPrices.unit
      let told = life.board.cost(of: candidate, at: prices, signed: signed, ifBelow: limit)
      let real = life.anew(candidate).reduce(0) { $0 + prices[$1.cut] * $1.coefficient }
      if told < limit {
        #expect(told == real)
        below += 1
      } else {
        #expect(told <= real)
        above += 1
      }
      #expect(life.board.cost(of: candidate, at: prices) == real)
    }
    #expect(below > 10)
    #expect(above > 10)
  }

  @Test func aCutThatWentIsUsedByNobody() throws {
    var life = try Life(seed: 1)
    life.find()
    _ = look(&life)
    life.rate()
    let gone = life.board.cuts.indices.filter { life.board.isRetired[$0] }
    #expect(!gone.isEmpty)
    for candidate in life.few {
      #expect(gone.allSatisfy { life.board.coefficient(of: candidate, in: $0) == 0 })
    }
  }
}
