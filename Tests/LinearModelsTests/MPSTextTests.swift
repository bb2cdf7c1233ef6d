import LinearModels
import Testing

/// Models as MPS text.
struct MPSTextTests {
  private func text(_ model: LinearModel, remarks: [String] = []) -> String {
    let names = MPSText.Names(
      objective: "cost", variables: model.variables.indices.map { "c\($0 + 1)" },
      constraints: model.constraints.indices.map { "r\($0 + 1)" })
    let text = MPSText(model, title: "small", names: names, remarks: remarks)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test func everyKindOfRangeIsTold() {
    var model = LinearModel()
    let ranges: [LinearModels.Range] = [
      .between(0, 1), .free, .atLeast(2), .atMost(-3), .between(-1, 4.5), .exactly(1),
      .between(0, 0),
    ]
    let variables = ranges.enumerated().map {
      model.addVariable($1, cost: $0 == 1 ? 0.001 : 0, isWhole: $0 < 3)
    }
    model.addConstraint([Term(variables[0], 1), Term(variables[1], -2.5)], .atMost(7))
    model.addConstraint([Term(variables[0], 3)], .atLeast(0))
    model.addConstraint([Term(variables[2], 1)], .exactly(-0.1))
    model.addConstraint([Term(variables[3], 1e-7), Term(variables[4], 12_345_678)], .between(1, 4))
    model.addConstraint([Term(variables[5], 1)], .free)
    #expect(
      text(model, remarks: ["for people"]) == """
        * for people
        NAME small FREE
        ROWS
         N cost
         L r1
         G r2
         E r3
         L r4
         N r5
        COLUMNS
         M 'MARKER' 'INTORG'
         c1 r1 1
         c1 r2 3
         c2 cost 0.001
         c2 r1 -2.5
         c3 r3 1
         M 'MARKER' 'INTEND'
         c4 r4 1e-07
         c5 r4 12345678
         c6 r5 1
         c7 cost 0
        RHS
         RHS r1 7
         RHS r3 -0.1
         RHS r4 4
        RANGES
         RNG r4 3
        BOUNDS
         UP BND c1 1
         FR BND c2
         LO BND c3 2
         PL BND c3
         MI BND c4
         UP BND c4 -3
         LO BND c5 -1
         UP BND c5 4.5
         FX BND c6 1
         LO BND c7 0
         UP BND c7 0
        ENDATA

        """)
  }

  @Test func aVariableTwiceInARowIsSummed() {
    var model = LinearModel()
    let first = model.addVariable(.between(0, 1), cost: 1)
    let second = model.addVariable(.between(0, 1), cost: 1)
    model.addConstraint([Term(first, 1), Term(second, 1), Term(first, 2)], .atMost(1))
    model.addConstraint([Term(second, 4), Term(second, 5)], .atMost(1))
    let lines = text(model).split(separator: "\n").filter { $0.contains(" r") && $0.contains(" c") }
    #expect(lines == [" c1 r1 3", " c2 r1 1", " c2 r2 9"])
  }

  @Test func anEmptyModelIsStillOne() {
    #expect(
      text(LinearModel()) == """
        NAME small FREE
        ROWS
         N cost
        COLUMNS
        RHS
        BOUNDS
        ENDATA

        """)
  }
}
