internal import LinearModels

/// An integer model of which facts together refuse some openings, at the least price.
///
/// A variable for each fact says whether it is in force. An opening is refused by one of its gates, or
/// by a need of which too few options are left; an option is lost by one of its hindrances; a
/// hindrance holds with all of its facts and enough of its crowd. What several openings have in
/// common is in the model once. Ways to refuse an opening that cost more than is wanted are left out.
struct ConflictModel {
  private let table: FactTable
  /// Sets that cost more are not wanted.
  private let most: Int
  private(set) var model = LinearModel()
  private var facts: [Int: VariableIndex] = [:]
  private var holding: [Hindrance: VariableIndex] = [:]
  private var lost: [[VariableIndex]: VariableIndex] = [:]
  private var unmet: [Unmet: VariableIndex] = [:]
  private var refused: Set<[VariableIndex]> = []

  /// Too few of some options.
  private struct Unmet: Hashable {
    let options: [VariableIndex]
    let lost: Int
  }

  init(_ table: FactTable, most: Int) {
    self.table = table
    self.most = most
  }

  /// The facts that it is about.
  var known: [Int] { facts.keys.sorted() }

  /// The facts in force in a solution.
  func chosen(_ values: [Double]) -> [Int] {
    known.filter { facts[$0].map { values[$0.position] > 0.5 } ?? false }
  }

  /// An opening must be refused.
  mutating func refuse(_ standing: Standing) {
    let gates = affordable(standing.gates).map { holds($0) }
    let needs = standing.needs.compactMap { isUnmet($0) }
    let ways = Set(gates + needs).sorted()
    guard refused.insert(ways).inserted else { return }
    model.addConstraint(ways.map { Term($0, 1) }, .atLeast(1))
  }

  /// Only what costs less is wanted.
  mutating func ask(below price: Int) {
    model.addConstraint(prices, .atMost(Double(price - 1)))
  }

  /// Only what costs no more than is wanted, with all of some facts and one of others.
  mutating func ask(keeping kept: [Int], andOneOf others: [Int]) {
    model.addConstraint(prices, .atMost(Double(most)))
    for fact in kept { model.addConstraint([Term(isInForce(fact), 1)], .atLeast(1)) }
    model.addConstraint(others.map { Term(isInForce($0), 1) }, .atLeast(1))
  }

  private var prices: [Term] {
    known.compactMap { fact in
      facts[fact].map { Term($0, Double(table.facts[fact].price)) }
    }
  }
}

/// What variables say.
extension ConflictModel {
  private mutating func isInForce(_ fact: Int) -> VariableIndex {
    if let known = facts[fact] { return known }
    let new = model.addVariable(
      .between(0, 1), cost: Double(table.facts[fact].price), isWhole: true)
    facts[fact] = new
    return new
  }

  private mutating func holds(_ hindrance: Hindrance) -> VariableIndex {
    if hindrance.facts.count == 1, hindrance.least == 0 { return isInForce(hindrance.facts[0]) }
    if let known = holding[hindrance] { return known }
    let new = model.addVariable(.between(0, 1), cost: 0, isWhole: true)
    holding[hindrance] = new
    let takesAll = hindrance.crowd.count == hindrance.least
    for fact in hindrance.facts + (takesAll ? hindrance.crowd : []) {
      require(new, ofWhich: 1, among: [isInForce(fact)])
    }
    if !takesAll, hindrance.least > 0 {
      require(new, ofWhich: hindrance.least, among: hindrance.crowd.map { isInForce($0) })
    }
    return new
  }

  /// Whether too few options are left; nil where that costs too much.
  private mutating func isUnmet(_ need: Standing.Need) -> VariableIndex? {
    let tooFew = need.options.count - need.wanted + 1
    guard leastPrice(of: tooFew, need.options) <= most else { return nil }
    let options = need.options.compactMap { isLost($0) }
    if tooFew > options.count { return nil }
    if options.count == 1 { return options[0] }
    let key = Unmet(options: options.sorted(), lost: tooFew)
    if let known = unmet[key] { return known }
    let new = model.addVariable(.between(0, 1), cost: 0, isWhole: true)
    unmet[key] = new
    if tooFew == options.count {
      for option in options { require(new, ofWhich: 1, among: [option]) }
    } else {
      require(new, ofWhich: tooFew, among: options)
    }
    return new
  }

  /// Whether a hindrance of an option holds; nil where none does that is wanted.
  private mutating func isLost(_ option: Standing.Option) -> VariableIndex? {
    let ways = Set(affordable(option.hindrances).map { holds($0) }).sorted()
    if ways.count < 2 { return ways.first }
    if let known = lost[ways] { return known }
    let new = model.addVariable(.between(0, 1), cost: 0, isWhole: true)
    lost[ways] = new
    require(new, ofWhich: 1, among: ways)
    return new
  }

  /// That a variable is 1 only where enough others are.
  private mutating func require(
    _ variable: VariableIndex, ofWhich least: Int, among others: [VariableIndex]
  ) {
    model.addConstraint(
      others.map { Term($0, 1) } + [Term(variable, -Double(least))], .atLeast(0))
  }
}

/// What ways cost.
extension ConflictModel {
  private func affordable(_ hindrances: [Hindrance]) -> [Hindrance] {
    hindrances.filter { price($0) <= most }
  }

  private func price(_ hindrance: Hindrance) -> Int {
    table.price(of: hindrance.facts + hindrance.crowd.prefix(hindrance.least))
  }

  /// What losing so many options costs at least: those that have no fact in common with another cost
  /// their own, the rest nothing.
  private func leastPrice(of count: Int, _ options: [Standing.Option]) -> Int {
    let concerned = options.map { Set($0.hindrances.flatMap { $0.facts + $0.crowd }) }
    var times: [Int: Int] = [:]
    for fact in concerned.flatMap(\.self) { times[fact, default: 0] += 1 }
    let prices = zip(options, concerned).map { option, facts in
      guard let least = option.hindrances.map(price).min() else { return most + 1 }
      return facts.allSatisfy { times[$0] == 1 } ? least : 0
    }
    return prices.sorted().prefix(max(0, count)).reduce(0, +)
  }
}
