import Foundation
import Recordings
import Testing

@Suite struct GrowthTests {
  @Test func aPowerIsFoundAgain() throws {
    let points = [10, 100, 1000].map { ($0, 0.5 * pow(Double($0), 1.5)) }
    let growth = try #require(Growth(points))
    #expect(abs(growth.exponent - 1.5) < 1e-9)
    #expect(abs(growth.factor - 0.5) < 1e-9)
    #expect(abs(growth.value(at: 10_000) - 500_000) < 1e-3)
  }

  @Test func oneSizeSaysNothing() {
    #expect(Growth([(10, 1), (10, 2)]) == nil)
    #expect(Growth([]) == nil)
  }

  @Test func whatTookNoTimeIsLeftOut() throws {
    let growth = try #require(Growth([(1, 0), (10, 1), (100, 10)]))
    #expect(abs(growth.exponent - 1) < 1e-9)
  }

  @Test func stoppedRunsAreInTheTableButNotInTheFit() {
    let recording = Recordings.recording([
      Recordings.run("a", 10, seconds: 1), Recordings.run("b", 100, seconds: 10),
      Recordings.run("c", 1000, seconds: 60, ending: .stopped),
    ])
    let table = GrowthTable(recording, kind: "week")
    #expect(table.markdown.contains("| c | 1000 | 60.0, stopped |"))
    #expect(table.markdown.contains("time grows as conferences^1.00"))
  }
}
