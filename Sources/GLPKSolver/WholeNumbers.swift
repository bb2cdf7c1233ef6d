internal import LinearModels

/// How far a whole variable's bound may miss a whole number and still mean it.
private let wholeTolerance = 1e-9

extension LinearModel {
  /// The ranges of all variables, those of whole ones narrowed to whole numbers as GLPK demands;
  /// nothing if one then holds no number.
  func withWholeBounds() -> [Range]? {
    var ranges: [Range] = []
    ranges.reserveCapacity(variables.count)
    for variable in variables {
      guard let range = variable.isWhole ? variable.range.narrowedToWhole : variable.range else {
        return nil
      }
      ranges.append(range)
    }
    return ranges
  }

  /// A solution whose whole variables are exactly whole, with the objective they then have.
  func solution(rounding values: [Double]) -> Outcome.Solution {
    var rounded = values
    var objective = 0.0
    for (position, variable) in variables.enumerated() {
      if variable.isWhole { rounded[position].round() }
      objective += variable.cost * rounded[position]
    }
    return Outcome.Solution(objective: objective, values: rounded)
  }
}

extension Range {
  fileprivate var narrowedToWhole: Range? {
    let lower = (lowerBound - wholeTolerance).rounded(.up)
    let upper = (upperBound + wholeTolerance).rounded(.down)
    guard lower <= upper else { return nil }
    switch self {
    case .free: return .free
    case .atLeast: return .atLeast(lower)
    case .atMost: return .atMost(upper)
    case .between, .exactly: return .between(lower, upper)
    }
  }
}
