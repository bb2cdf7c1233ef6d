internal import Conferences

/// A simulation as a table for Excel: a row for each size and run, and after the runs of a size their
/// mean and percentiles.
struct SimulationTable {
  private static let first = ["chairs", "meeting_rooms", "run"]
  private static let spreads = ["mean", "5th percentile", "50th percentile", "95th percentile"]

  let simulation: Simulation

  /// What every such table begins with.
  static var mark: String { "\u{FEFF}" + first.joined(separator: ",") }

  var bytes: [UInt8] {
    var text = CSVText(
      header: Self.first + YearMeasure.all.map(\.key) + [
        "weeks_not_proven", "weeks_late_not_proven",
      ])
    for size in simulation.question.sizes {
      let years = simulation.years(of: size)
      for year in years {
        text.add(
          Self.head(size, String(year.run))
            + YearMeasure.all.map { $0.hundredths(year).map(YearMeasure.text) ?? "" }
            + [String(year.weeksNotProven), String(year.weeksLateNotProven)])
      }
      addSpreads(of: years, size, to: &text)
    }
    return text.bytes
  }

  private func addSpreads(of years: [SimulatedYear], _ size: UnitSize, to text: inout CSVText) {
    let cells = YearMeasure.all.map { SimulationText.cells($0.spread(years)) }
    for (place, name) in Self.spreads.enumerated() {
      text.add(Self.head(size, name) + cells.map { $0[place] } + ["", ""])
    }
  }

  private static func head(_ size: UnitSize, _ run: String) -> [String] {
    [String(size.chairs), String(size.rooms), run]
  }
}
