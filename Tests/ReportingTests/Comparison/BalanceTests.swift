import Conferences
import Reporting
import Testing
import WorkingTime

/// What is said of a cap that is lowered.
struct BalanceTests {
  private func lines(_ steps: [BalanceStep], under uncapped: ComparedPlan.Outcome? = nil)
    -> [String]
  {
    let balance = Balance(
      scenario: "Small", asOf: Day(reading: "2026-12-04")!,
      uncapped: uncapped ?? .figures(SomeFigures().made), steps: steps)
    return BalanceReport(balance).text.split(separator: "\n").map(String.init)
  }

  private func step(_ cap: Int, _ change: (inout SomeFigures) -> Void = { _ in }) -> BalanceStep {
    var figures = SomeFigures()
    change(&figures)
    return BalanceStep(cap: cap, outcome: .figures(figures.made))
  }

  @Test func eachStepSaysWhatItCosts() {
    let lines = lines([
      step(4),
      step(3) {
        ($0.values[0], $0.late, $0.daysLate) = (22, 2, 2)
        $0.values[3] = 9
      },
    ])
    #expect(
      lines[0] == "Small, as of Fri 4 Dec 2026: without a cap, the busiest chair has 5 in a week.")
    #expect(lines[1] == "Busiest chair at most 4 a week changes nothing.")
    #expect(
      lines[2]
        == "Busiest chair at most 3 a week means 2 more conferences late, 2 more working days late in all, "
        + "3 more conferences with another chair.")
    #expect(lines[3] == "Stopped at 3: somebody would be late or without a booking.")
  }

  @Test func stepsThatWereNotPlannedSaySo() {
    let lines = lines([
      BalanceStep(cap: 4, outcome: .failed("Planning broke down (signal 9).")),
      BalanceStep(cap: 3, outcome: .notPlanned),
    ])
    #expect(
      lines[1] == "Busiest chair at most 4 a week was not planned. Planning broke down (signal 9).")
    #expect(lines[2] == "Busiest chair at most 3 a week was not planned: stopped before.")
  }

  @Test func withoutAFirstPlanThatIsAllThereIs() {
    #expect(
      lines([], under: .failed("Planning failed (exit code 70).")) == [
        "Small, as of Fri 4 Dec 2026: without a cap.",
        "Without a cap: Planning failed (exit code 70).",
      ])
  }
}
