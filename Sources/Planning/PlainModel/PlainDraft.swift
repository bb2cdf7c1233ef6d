internal import LinearModels

/// The plain model while it is written: columns with what they mean and cost, and rows.
struct PlainDraft {
  private(set) var columns: [PlainColumn] = []
  private(set) var ranges: [LinearModels.Range] = []
  /// What one of each column costs in each tier.
  private(set) var costs: [TierCosts] = []
  private(set) var rows: [PlainRow] = []

  /// Adds a column: a whole number from 0 up.
  /// - Parameter most: the greatest it can be.
  mutating func add(_ column: PlainColumn, atMost most: Int = 1, costs: TierCosts = .zero)
    -> VariableIndex
  {
    add(column, .between(0, Double(most)), costs)
  }

  /// Adds a column whose rows say how great it is.
  mutating func addCount(_ column: PlainColumn, costs: TierCosts) -> VariableIndex {
    add(column, .atLeast(0), costs)
  }

  /// Adds the column that is always 1.
  mutating func addGiven(costs: TierCosts) {
    _ = add(.given, .exactly(1), costs)
  }

  private mutating func add(
    _ column: PlainColumn, _ range: LinearModels.Range, _ cost: TierCosts
  ) -> VariableIndex {
    columns.append(column)
    ranges.append(range)
    costs.append(cost)
    return VariableIndex(columns.count - 1)
  }

  /// Adds a row over a sum of columns.
  mutating func require(
    _ rule: PlainRule, _ columns: [VariableIndex], _ range: LinearModels.Range
  ) {
    require(rule, terms: columns.map { Term($0, 1) }, range)
  }

  /// Adds the row that two sums of columns are equal.
  /// - Parameter each: how often each of the second counts.
  mutating func require(
    _ rule: PlainRule, _ columns: [VariableIndex], equal others: [VariableIndex], each: Int = 1
  ) {
    require(
      rule, terms: columns.map { Term($0, 1) } + others.map { Term($0, -Double(each)) },
      .exactly(0))
  }

  mutating func require(_ rule: PlainRule, terms: [Term], _ range: LinearModels.Range) {
    rows.append(PlainRow(rule: rule, terms: terms, range: range))
  }
}
