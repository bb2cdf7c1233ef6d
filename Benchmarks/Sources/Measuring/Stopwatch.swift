/// Time by phase, since it was started.
final class Stopwatch {
  private let started = ContinuousClock.now
  private(set) var phases: [String: Double] = [:]

  func measure<Result>(_ phase: String, _ body: () throws -> Result) rethrows -> Result {
    let before = ContinuousClock.now
    defer { phases[phase] = rounded((ContinuousClock.now - before) / .seconds(1)) }
    return try body()
  }

  var seconds: Double { rounded((ContinuousClock.now - started) / .seconds(1)) }
}

/// To a tenth of a millisecond: the rest is noise.
func rounded(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10_000 }
