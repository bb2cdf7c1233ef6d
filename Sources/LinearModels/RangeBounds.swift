extension Range {
  /// The least number in the range, minus infinity if there is none.
  public var lowerBound: Double {
    switch self {
    case .free, .atMost: -.infinity
    case .atLeast(let lower), .between(let lower, _), .exactly(let lower): lower
    }
  }

  /// The greatest number in the range, infinity if there is none.
  public var upperBound: Double {
    switch self {
    case .free, .atLeast: .infinity
    case .atMost(let upper), .between(_, let upper), .exactly(let upper): upper
    }
  }
}
