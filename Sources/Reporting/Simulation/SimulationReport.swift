public import Conferences

/// A simulation for the terminal, as a table and as a page.
public struct SimulationReport: Sendable {
  private let simulation: Simulation

  public init(_ simulation: Simulation) { self.simulation = simulation }

  public var text: String { SimulationText(simulation: simulation).text }

  public var csv: [UInt8] { SimulationTable(simulation: simulation).bytes }

  /// What every table of simulations begins with.
  public static var csvMark: String { SimulationTable.mark }

  public var page: [UInt8] { SimulationPage(simulation: simulation).bytes }

  /// Each size's figures by key, spread over its runs; in hundredths.
  public var spreads: [(size: UnitSize, figures: [(key: String, spread: Spread)])] {
    simulation.question.sizes.map { size in
      let years = simulation.years(of: size)
      return (
        size,
        YearMeasure.all.compactMap { measure in measure.spread(years).map { (measure.key, $0) } }
      )
    }
  }
}
