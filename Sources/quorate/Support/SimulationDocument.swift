internal import Conferences
internal import Foundation
internal import Reporting

/// A simulation for programs.
struct SimulationDocument: Encodable {
  let question: SimulationQuestion
  let sizes: [Entry]
  let years: [SimulatedYear]

  struct Entry: Encodable {
    let chairs, rooms: Int
    let figures: [String: Figure]
  }

  struct Figure: Encodable {
    let mean, percentile5, percentile50, percentile95: Decimal

    init(_ spread: Spread) {
      mean = Self.exact(spread.mean)
      percentile5 = Self.exact(spread.low)
      percentile50 = Self.exact(spread.middle)
      percentile95 = Self.exact(spread.high)
    }

    private static func exact(_ hundredths: Int) -> Decimal { Decimal(hundredths) / 100 }
  }

  init(_ simulation: Simulation) {
    question = simulation.question
    years = simulation.years
    sizes = SimulationReport(simulation).spreads.map { size, figures in
      Entry(
        chairs: size.chairs, rooms: size.rooms,
        figures: Dictionary(uniqueKeysWithValues: figures.map { ($0.key, Figure($0.spread)) }))
    }
  }
}
