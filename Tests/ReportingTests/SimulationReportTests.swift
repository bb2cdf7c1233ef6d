import Conferences
import Reporting
import Testing

/// Simulations as people read them.
@Suite struct SimulationReportTests {
  private let few = UnitSize(chairs: 14, rooms: 3)
  private let many = UnitSize(chairs: 16, rooms: 3)

  private func year(_ run: Int, _ size: UnitSize, inTime: Int) -> SimulatedYear {
    var year = SimulatedYear(run: run, size: size)
    year.initialWithin15 = Portion(
      conferences: inTime / 2, ofConferences: 50, children: inTime, ofChildren: 100)
    year.reviewsOnTime = Portion(
      conferences: 99, ofConferences: 100, children: 198, ofChildren: 200)
    year.continuity = Portion(conferences: 3, ofConferences: 4, children: 6, ofChildren: 8)
    year.held = 150
    year.toldAgain = run
    return year
  }

  private func simulation(_ sizes: [UnitSize]) -> Simulation {
    let inTime = [few: [90, 92, 91], many: [98, 92, 99]]
    return Simulation(
      question: SimulationQuestion(
        authority: "Leeds", asOf: "2026-12-04", weeks: 52, runs: 3, seed: 1, sizes: sizes),
      years: sizes.flatMap { size in
        zip(1..., inTime[size]!).map { year($0, size, inTime: $1) }
      })
  }

  @Test func sizesAreComparedInSentences() {
    let lines = SimulationReport(simulation([few, many])).text.split(separator: "\n")
    #expect(lines[0] == "Leeds, made up: 52 weeks after 2026-12-04, 3 runs, seed 1.")
    for (line, told) in zip(lines.dropFirst(), Self.told) { #expect(line == told) }
    #expect(lines.last == "Every one of 312 weekly plans is proven best.")
  }

  private static let told: [String] = [
    """
    With 14 chairs and 3 meeting rooms 91 % (90 to 92) of children at initial conferences are seen \
    within 15 working days, and 99 % reviewed on time; 75 % of conferences keep the chair, and 2 \
    published dates move or are dropped. Fewer initial conferences are in time than with 16 chairs and \
    3 meeting rooms in 2 of 3 runs, more in 0.
    """,
    """
    With 16 chairs and 3 meeting rooms 96.3 % (92 to 99) of children at initial conferences are seen \
    within 15 working days, and 99 % reviewed on time; 75 % of conferences keep the chair, and 2 \
    published dates move or are dropped.
    """,
    "To keep limits 14 chairs do as well as 16: in no run are more late or overdue. Fewer were not "
      + "tried.",
  ]

  /// Runs of 3, 4 and 5 chairs, by how many are late in each.
  private func enough(_ late: [Int: [Int]], rooms: Int = 2) -> String {
    let years = late.sorted { $0.key < $1.key }.flatMap { chairs, runs in
      zip(1..., runs).map { run, number in
        var year = SimulatedYear(run: run, size: UnitSize(chairs: chairs, rooms: rooms))
        year.late = number / 2
        year.overdue = number - number / 2
        return year
      }
    }
    let question = SimulationQuestion(
      authority: "York", asOf: "2026-12-04", weeks: 52, runs: 3, seed: 1,
      sizes: Array(Set(years.map(\.size))))
    let text = SimulationReport(Simulation(question: question, years: years)).text
    return text.split(separator: "\n").first {
      $0.contains("the most tried") || $0.contains("as well as")
    }.map(String.init) ?? ""
  }

  @Test func howManyAreEnoughIsSaid() {
    #expect(
      enough([3: [4, 0, 2], 4: [1, 0, 0], 5: [1, 0, 0]])
        == "To keep limits 4 chairs do as well as 5: in no run are more late or overdue. With 3, more are "
        + "late or overdue in 2 of 3 runs.")
    #expect(
      enough([3: [4, 0, 2], 4: [2, 0, 0], 5: [1, 0, 0]])
        == "5 chairs are the most tried. With 4, more are late or overdue in 1 of 3 runs.")
    #expect(
      enough([1: [0, 0, 0], 2: [1, 0, 0]])
        == "To keep limits 1 chair does as well as 2: in no run are more late or overdue.")
    #expect(enough([3: [0, 0, 0]]) == "")
  }

  @Test func whereNothingDiffersThatIsSaid() {
    let years = [few, many].flatMap { size in (1...3).map { year($0, size, inTime: 90) } }
    let simulation = Simulation(question: simulation([few, many]).question, years: years)
    #expect(
      SimulationReport(simulation).text.contains(
        " As many initial conferences are in time as with 16 chairs and 3 meeting rooms in each of 3 "
          + "runs.\n"))
  }

  /// Of fewer than twenty runs none is one in twenty.
  @Test func fewRunsAreToldByTheLowestAndTheHighest() {
    let text = SimulationReport(simulation([few])).text
    #expect(text.contains("\nIn brackets: the lowest and the highest of 3 runs.\n"))
    #expect(text.contains("mean  lowest  middle  highest\n"))
    let year = simulation([few]).years[0]
    let many = Simulation(
      question: SimulationQuestion(
        authority: "Leeds", asOf: "2026-12-04", weeks: 52, runs: 20, seed: 1, sizes: [few]),
      years: Array(repeating: year, count: 20))
    #expect(SimulationReport(many).text.contains("\nIn brackets: one run in twenty is at or below"))
    #expect(SimulationReport(many).text.contains("mean  5th  50th  95th\n"))
  }

  @Test func plansThatAreNotProvenAreCounted() {
    var years = simulation([few]).years
    years[0].weeksNotProven = 4
    years[0].weeksLateNotProven = 1
    let text = SimulationReport(
      Simulation(question: simulation([few]).question, years: years)
    ).text
    #expect(
      text.hasSuffix(
        "4 of 156 weekly plans are not proven best, 1 of them in who is late: the work each may take "
          + "ended."))
  }

  @Test func aTableHasEveryRunAndItsSpread() {
    let table = String(decoding: SimulationReport(simulation([few, many])).csv, as: UTF8.self)
    let rows = table.split(separator: "\r\n")
    #expect(rows.count == 1 + 2 * (3 + 4))
    #expect(rows[1].hasPrefix("14,3,1,90,"))
    #expect(rows[4].hasPrefix("14,3,mean,91,"))
    #expect(rows[6].hasPrefix("14,3,50th percentile,91,"))
    #expect(table.hasPrefix(SimulationReport.csvMark))
  }

  @Test func aPageSaysItInWordsAndDrawsItWithLabels() {
    let page = String(decoding: SimulationReport(simulation([few, many])).page, as: UTF8.self)
    #expect(page.contains("<th scope=\"row\">14 chairs and 3 meeting rooms</th>"))
    #expect(
      page.contains(
        "aria-label=\"Initial within 15 working days, % of children. 14 chairs and 3 meeting rooms: "
          + "91 (90 to 92); 16 chairs and 3 meeting rooms: 96.3 (92 to 99)\""))
    #expect(!page.contains("http"))
  }

  @Test func aFigureOfNothingIsNoFigure() {
    let size = UnitSize(chairs: 1, rooms: 1)
    let text = SimulationReport(
      Simulation(
        question: SimulationQuestion(
          authority: "Rutland", asOf: "2026-12-04", weeks: 1, runs: 1, seed: 1, sizes: [size]),
        years: [SimulatedYear(run: 1, size: size)])
    ).text
    #expect(text.contains("With 1 chair and 1 meeting room there are no initial conferences"))
  }
}
