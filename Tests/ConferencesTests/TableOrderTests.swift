import Conferences
import ScenarioFiles
import Testing
import WorkingTime

/// Tables are kept in an order of their own, whatever the order of their rows.
struct TableOrderTests {
  private func scenario() throws -> Scenario {
    let policy = try #require(BuiltInPolicies.policy(named: "working-together"))
    return Scenario(
      name: "Empty", asOf: day("2026-12-04"), horizonEnd: day("2027-06-30"), policy: policy)
  }

  private func absence(_ from: String, _ reason: String = "leave") -> Absence {
    Absence(
      subject: .chair(ID("Chair 1")), from: Moment(day(from), .midnight),
      to: Moment(day("2026-12-18"), .endOfDay), reason: reason)
  }

  @Test func absencesAreInOrderOfTime() throws {
    let rows = [absence("2026-12-16"), absence("2026-12-14"), absence("2026-12-15")]
    var (first, second) = (try scenario(), try scenario())
    first.absences = rows
    second.absences = rows.reversed()
    #expect(first.absences == second.absences)
  }

  /// The reason is what a family is told, so it must not depend on the order of rows.
  @Test func absencesAtTheSameTimeAreInOrderOfReason() throws {
    let rows = [absence("2026-12-14", "training"), absence("2026-12-14", "leave")]
    var (first, second) = (try scenario(), try scenario())
    first.absences = rows
    second.absences = rows.reversed()
    #expect(first.absences == second.absences)
  }
}
