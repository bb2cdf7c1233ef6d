/// Simulated years of a unit, in several sizes and over several runs.
public struct Simulation: Sendable, Hashable {
  public let question: SimulationQuestion
  /// Every run of every size once, in order of size and run.
  public let years: [SimulatedYear]

  public init(question: SimulationQuestion, years: [SimulatedYear]) {
    self.question = question
    self.years = years.sorted { ($0.size, $0.run) < ($1.size, $1.run) }
  }

  /// The years of a size, in order of run.
  public func years(of size: UnitSize) -> [SimulatedYear] { years.filter { $0.size == size } }
}
