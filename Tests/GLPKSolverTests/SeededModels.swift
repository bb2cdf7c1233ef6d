import LinearModels

/// SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same models everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func whole(_ numbers: ClosedRange<Int>) -> Double {
    Double(Int.random(in: numbers, using: &self))
  }
}

extension LinearModel {
  /// Choices of which each group takes exactly one, paying most for none; they compete for resources
  /// of which there are a few each. It is always feasible.
  static func choices(
    seed: Int, groups: Int, perGroup: Int, resources: Int, isWhole: Bool = false
  ) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    var model = LinearModel()
    var uses = [[Term]](repeating: [], count: resources)
    for _ in 0..<groups {
      var group = [Term(model.addVariable(.between(0, 1), cost: 100, isWhole: isWhole), 1)]
      for _ in 0..<perGroup {
        let cost = random.whole(0...30)
        let choice = model.addVariable(.between(0, 1), cost: cost, isWhole: isWhole)
        group.append(Term(choice, 1))
        for resource in Set((0..<3).map { _ in Int.random(in: 0..<resources, using: &random) })
          .sorted()
        {
          uses[resource].append(Term(choice, random.whole(1...2)))
        }
      }
      model.addConstraint(group, .exactly(1))
    }
    for use in uses { model.addConstraint(use, .atMost(2)) }
    return model
  }

  /// The market split problem (Cornuéjols and Dawande, 1998): small, and hopeless for branch and
  /// bound. Without slack there is most likely no solution at all; with it, the total miss is
  /// minimised and solutions abound.
  static func marketSplit(seed: Int, rows: Int, withSlack: Bool) -> LinearModel {
    var random = SeededGenerator(seed: seed)
    var model = LinearModel()
    let retailers = (0..<(10 * (rows - 1))).map { _ in
      model.addVariable(.between(0, 1), cost: 0, isWhole: true)
    }
    for _ in 0..<rows {
      var terms = retailers.map { Term($0, random.whole(0...99)) }
      let half = (terms.reduce(0) { $0 + $1.coefficient } / 2).rounded(.down)
      if withSlack {
        terms.append(Term(model.addVariable(.atLeast(0), cost: 1), 1))
        terms.append(Term(model.addVariable(.atLeast(0), cost: 1), -1))
      }
      model.addConstraint(terms, .exactly(half))
    }
    return model
  }
}
