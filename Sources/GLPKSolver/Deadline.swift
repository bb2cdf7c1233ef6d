/// When the clock ends a solve that may take several runs.
struct Deadline {
  private let start = ContinuousClock.now
  private let seconds: Double?

  /// Nothing or infinity is no limit; what is not above 0 has passed already.
  init(seconds: Double?) { self.seconds = seconds }

  /// What is left, rounded up, in the unit and width of GLPK's limit; `Int32.max` for no limit.
  var milliseconds: Int32 {
    guard let seconds else { return .max }
    guard seconds > 0 else { return 0 }
    let left = (seconds - (ContinuousClock.now - start) / .seconds(1)) * 1000
    return left >= Double(Int32.max) ? .max : Int32(max(0, left).rounded(.up))
  }
}
