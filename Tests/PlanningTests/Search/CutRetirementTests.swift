import Testing

@testable import Planning

/// Cuts that bound in none of the last models are forgotten.
struct CutRetirementTests {
  /// A board with cuts that nobody would miss.
  private struct Board {
    let parts: SearchParts
    let board: CutBoard
    private(set) var made = 0

    init() throws {
      parts = try SearchParts(TinyScenarios.largerScenario(seed: 7))
      board = CutBoard(parts.candidates)
    }

    /// A worker at one minute, another one each time.
    mutating func addSingle() -> Int {
      made += 1
      let use = SingleUse(subject: .worker(0), day: 0, minute: made)
      return board.add(
        Cut(form: .single(use), limit: PoolPrices.unit, days: [0]))!
    }

    /// As many as are worth going through all candidates.
    mutating func addMany(_ count: Int = 60) -> [Int] { (0..<count).map { _ in addSingle() } }

    func addHalf(of parts: [Int]) -> Int {
      let parts = parts.sorted().map { HalvedSum.Part(cut: $0, multiplier: 1) }
      return board.add(
        board.halved(HalvedSum(parts: parts, conferences: []), span: { _ in 0...0 }))!
    }

    func addTogether() -> Int {
      let items = (0..<2).compactMap { conference in
        parts.all(conference).first.flatMap { parts.candidates.needs.item($0, .chairs) }
      }
      let crowd = Crowd(items, kind: .chairs)!
      return board.add(
        Cut(
          form: .together(crowd, weight: PoolPrices.unit), limit: PoolPrices.unit,
          days: crowd.days))!
    }

    /// Rates so many models in which only some cuts bound.
    func rate(models: Int = 1, binding: Set<Int> = [], about: (Int) -> Bool = { _ in true }) {
      for _ in 0..<models {
        board.rate(price: { binding.contains($0) ? 1 : 0 }, couldBind: about)
        board.retire()
      }
    }

    var retired: [Int] { board.cuts.indices.filter { board.isRetired[$0] } }
    var lively: [Int] { board.cuts.indices.filter { board.isLively[$0] } }
  }

  @Test func whatIsIdleInThreeModelsOneAfterAnotherGoes() throws {
    var board = try Board()
    let cuts = board.addMany()
    #expect(board.lively == cuts)
    board.rate(models: 2)
    #expect(board.retired.isEmpty)
    #expect(board.lively.isEmpty)
    board.rate()
    #expect(board.retired == cuts)
  }

  @Test func whatIsMadeOfOthersGoesAfterOneAlready() throws {
    var board = try Board()
    let parts = board.addMany(51)
    let halves = (1...50).map { board.addHalf(of: [parts[0], parts[$0]]) }
    board.rate()
    #expect(board.retired == halves)
    board.rate(models: 2)
    #expect(board.retired == parts + halves)
  }

  @Test func whatBoundInBetweenBeginsAnew() throws {
    var board = try Board()
    let cuts = board.addMany(61)
    board.rate(models: 2)
    board.rate(binding: [cuts[7]])
    #expect(board.retired == cuts.filter { $0 != cuts[7] })
    #expect(board.lively == [cuts[7]])
    let more = board.addMany()
    board.rate(models: 2)
    #expect(!board.board.isRetired[cuts[7]])
    board.rate()
    #expect(board.board.isRetired[cuts[7]])
    #expect(board.retired.suffix(more.count) == more[...])
  }

  @Test func aModelAboutSomethingElseCountsForNothing() throws {
    var board = try Board()
    let cuts = board.addMany()
    let elsewhere = board.addSingle()
    board.rate(models: 3, about: { $0 != elsewhere })
    #expect(board.retired == cuts)
    #expect(board.lively == [elsewhere])
  }

  @Test func fewAreNotWorthIt() throws {
    var board = try Board()
    let few = board.addMany(49)
    board.rate(models: 5)
    #expect(board.retired.isEmpty)
    let last = board.addSingle()
    board.rate(models: 3)
    #expect(board.retired == few + [last])
  }

  @Test func whatSomebodyWorksWithStaysUntilSomethingElseDoes() throws {
    var board = try Board()
    var cuts = board.addMany()
    var prices = CutPrices(cuts: cuts.count, days: 1)
    prices.set(5, of: 3, on: [0])
    prices.set(-5, of: 8, on: [0])
    board.board.pin(prices)
    board.rate(models: 4)
    #expect(board.retired == cuts.filter { $0 != 3 && $0 != 8 })
    board.board.pin(CutPrices(cuts: 0, days: 1))
    cuts += board.addMany()
    board.rate(models: 3)
    #expect(board.retired == cuts)
  }

  @Test func whatIsExactStays() throws {
    var board = try Board()
    let cuts = board.addMany()
    board.board.makeExact(cuts[5])
    board.rate(models: 4)
    #expect(board.retired == cuts.filter { $0 != cuts[5] })
  }

  @Test func whatRefutesAWholeChoiceStays() throws {
    var board = try Board()
    let together = board.addTogether()
    let cuts = board.addMany()
    board.rate(models: 4)
    #expect(board.retired == cuts)
    #expect(!board.board.isRetired[together])
  }

  @Test func whatAHalvedOneComesFromStaysAsLongAsIt() throws {
    var board = try Board()
    let parts = [board.addSingle(), board.addSingle(), board.addSingle()]
    let half = board.addHalf(of: [parts[0], parts[1]])
    let quarter = board.addHalf(of: [parts[2], half])
    let cuts = board.addMany()
    board.rate(models: 4, binding: [quarter])
    #expect(board.retired == cuts)
    let more = board.addMany()
    board.rate(models: 3)
    #expect(board.retired == parts + [half, quarter] + cuts + more)
  }

  @Test func onlyThePartsOfWhatStaysStay() throws {
    var board = try Board()
    let parts = [board.addSingle(), board.addSingle(), board.addSingle()]
    let staying = board.addHalf(of: [parts[0], parts[1]])
    let going = board.addHalf(of: [parts[1], parts[2]])
    let cuts = board.addMany()
    board.rate(models: 3, binding: [staying])
    #expect(board.retired == [parts[2], going] + cuts)
  }

  @Test func whatWentMayComeAgainUnderANewNumber() throws {
    var board = try Board()
    let cuts = board.addMany()
    let first = board.board.cuts[cuts[0]]
    #expect(board.board.add(first) == nil)
    board.rate(models: 3)
    #expect(!board.board.has(first))
    #expect(board.board.number(of: first) == nil)
    let again = board.board.add(first)
    #expect(again == cuts.count)
    #expect(board.board.number(of: first) == again)
    #expect(board.retired == cuts)
    #expect(board.lively == [cuts.count])
    #expect(board.board.add(first) == nil)
  }
}
