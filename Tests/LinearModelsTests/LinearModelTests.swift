import LinearModels
import Testing

struct LinearModelTests {
  @Test func variablesAndConstraintsAreNumberedInTheOrderTheyCome() {
    var model = LinearModel()
    #expect(model.addVariable(.free, cost: 1) == VariableIndex(0))
    #expect(model.addVariable(.atLeast(0), cost: 2, isWhole: true) == VariableIndex(1))
    #expect(model.addConstraint([Term(VariableIndex(1), 3)], .atMost(4)) == ConstraintIndex(0))
    #expect(model.variables.map(\.cost) == [1, 2])
    #expect(model.variables.map(\.isWhole) == [false, true])
    #expect(model.constraints[0].terms == [Term(VariableIndex(1), 3)])
    #expect(VariableIndex(0) < VariableIndex(1))
    #expect(ConstraintIndex(0) < ConstraintIndex(1))
  }

  @Test(arguments: [
    (Range.free, -Double.infinity, Double.infinity), (.atLeast(2), 2, .infinity),
    (.atMost(2), -.infinity, 2), (.between(1, 2), 1, 2), (.exactly(2), 2, 2),
  ])
  func aRangeTellsItsEnds(range: Range, lower: Double, upper: Double) {
    #expect(range.lowerBound == lower)
    #expect(range.upperBound == upper)
  }

  @Test func aRaisedSignalStaysRaised() {
    let signal = StopSignal()
    #expect(!signal.isRaised)
    signal.raise()
    signal.raise()
    #expect(signal.isRaised)
  }

  @Test func limitsLimitNothingUnlessTheySaySo() {
    let limits = SolveLimits()
    #expect(limits.seconds == nil && limits.stop == nil && limits.cutoff == nil)
    #expect(limits.maximumIterations == nil && limits.maximumNodes == nil)
    #expect(limits.absoluteGap == nil)
  }
}
