import Foundation

/// One direction of a chart: what it shows, and where a value is on it.
struct Axis {
  let title: String
  let isLogarithmic: Bool
  /// The least and the greatest value shown.
  private let range: ClosedRange<Double>

  /// - Parameter values: what is to be shown; on a logarithmic axis those of 0 or less are taken
  ///   for `floor`.
  init(_ title: String, showing values: [Double], isLogarithmic: Bool, floor: Double = 0.001) {
    self.title = title
    self.isLogarithmic = isLogarithmic
    if isLogarithmic {
      let shown = values.map { max($0, floor) }
      let least = Foundation.floor(log10(shown.min() ?? 1))
      range = least...max(least + 1, ceil(log10(shown.max() ?? 10)))
    } else {
      range = 0...max(values.max() ?? 1, 1e-9)
    }
  }

  /// From 0, the start of the axis, to 1, its end.
  func share(_ value: Double) -> Double {
    let place = isLogarithmic ? log10(max(value, pow(10, range.lowerBound))) : value
    return (place - range.lowerBound) / (range.upperBound - range.lowerBound)
  }

  /// Powers of ten, or steps of 1, 2 or 5 times one.
  var ticks: [Double] {
    if isLogarithmic {
      return (Int(range.lowerBound)...Int(range.upperBound)).map { pow(10, Double($0)) }
    }
    let rough = range.upperBound / 5
    let power = pow(10, Foundation.floor(log10(rough)))
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? rough
    return stride(from: 0, through: range.upperBound * 1.0001, by: step).map { $0 }
  }

  static func label(_ tick: Double) -> String {
    tick == tick.rounded() ? String(Int(tick)) : String(format: "%g", tick)
  }
}
