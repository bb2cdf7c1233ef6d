import Foundation

/// How something grows with the number of conferences: `factor × conferences ^ exponent`, fitted by
/// least squares over the logarithms.
public struct Growth: Sendable, Equatable {
  public let exponent: Double
  public let factor: Double

  /// - Parameter points: those that are not above 0 are left out.
  /// - Returns: nil where there are not two different sizes.
  public init?(_ points: [(conferences: Int, value: Double)]) {
    let logs = points.filter { $0.conferences > 0 && $0.value > 0 }
      .map { (x: log(Double($0.conferences)), y: log($0.value)) }
    let count = Double(logs.count)
    let meanX = logs.reduce(0) { $0 + $1.x } / count
    let meanY = logs.reduce(0) { $0 + $1.y } / count
    let spread = logs.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    guard spread > 1e-9 else { return nil }
    exponent = logs.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / spread
    factor = exp(meanY - exponent * meanX)
  }

  public func value(at conferences: Int) -> Double {
    factor * pow(Double(conferences), exponent)
  }
}
