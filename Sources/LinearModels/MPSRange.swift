/// How the MPS format tells a range.
extension Range {
  /// The letter of a constraint.
  var rowType: String {
    switch self {
    case .free: "N"
    case .atLeast: "G"
    case .atMost, .between: "L"
    case .exactly: "E"
    }
  }

  /// What a constraint's sum is compared with; nil where it may be anything.
  var rightHandSide: Double? {
    switch self {
    case .free: nil
    case .atLeast(let side), .atMost(let side), .between(_, let side), .exactly(let side): side
    }
  }

  /// How far below its right-hand side a row may go, where both ends are given.
  var width: Double? {
    switch self {
    case .between(let lower, let upper): upper - lower
    case .free, .atLeast, .atMost, .exactly: nil
    }
  }

  /// A variable's bounds, told in full, since what is meant without them depends on the reader.
  var bounds: [(type: String, value: Double?)] {
    switch self {
    case .free: [("FR", nil)]
    case .atLeast(let lower): [("LO", lower), ("PL", nil)]
    case .atMost(let upper): [("MI", nil), ("UP", upper)]
    case .between(let lower, let upper):
      lower == 0 && upper > 0 ? [("UP", upper)] : [("LO", lower), ("UP", upper)]
    case .exactly(let value): [("FX", value)]
    }
  }
}
