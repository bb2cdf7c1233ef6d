import Conferences
import ScenarioFiles
import Testing
import WorkingTime

@Suite("Quorum") struct QuorumTests {
  private let tuesday = Day(reading: "2026-12-15")!
  private let morning = Span(TimeOfDay(reading: "09:30")!, TimeOfDay(reading: "11:30")!)

  private func scenario(wanted: Int = 2) -> Scenario {
    let policy = BuiltInPolicies.policy(named: "working-together")!.changing([
      .quorumOtherAgencies: Policy.Entry(value: .whole(wanted), source: "test", policy: "test")
    ])
    var scenario = Scenario(
      name: "Small", asOf: tuesday - 7, horizonEnd: tuesday + 7, policy: policy)
    scenario.agencies = [
      Agency(id: ID("Health")), Agency(id: ID("Police")),
      Agency(id: ID("School"), works: try! WeeklyPattern(reading: "Mon-Fri 13:00-16:00")),
    ]
    return scenario
  }

  private func conference(_ agencies: [String]) -> Conference {
    var conference = Conference(
      id: ID("C-1"), family: ID("F-1"), kind: .initial, worker: ID("W-1"))
    conference.invited = agencies.map { ID($0) }
    return conference
  }

  @Test func twoOfThreeAreEnoughAndOneOfTwoIsNot() {
    let quorum = Quorum(scenario())
    let three = conference(["Health", "Police", "School"])
    #expect(quorum.asked(three) == 2)
    #expect(quorum.isReached(three, during: morning, on: tuesday))
    let two = conference(["Health", "School"])
    #expect(!quorum.isReached(two, during: morning, on: tuesday))
    #expect(quorum.absent(two, during: morning, on: tuesday).map(\.agency) == [ID("School")])
  }

  @Test func fewerListedThanWantedMustAllBeThere() {
    let quorum = Quorum(scenario())
    #expect(quorum.asked(conference(["Health"])) == 1)
    #expect(quorum.isReached(conference(["Health"]), during: morning, on: tuesday))
    #expect(!quorum.isReached(conference(["School"]), during: morning, on: tuesday))
    #expect(quorum.isReached(conference([]), during: morning, on: tuesday))
  }

  @Test func anAbsenceOfAnyPartCounts() {
    var scenario = scenario()
    scenario.absences = [
      Absence(
        subject: .agency(ID("Health")), from: Moment(tuesday, TimeOfDay(reading: "11:00")!),
        to: Moment(tuesday, TimeOfDay(reading: "12:00")!))
    ]
    let both = conference(["Health", "Police"])
    #expect(!Quorum(scenario).isReached(both, during: morning, on: tuesday))
    #expect(Quorum(scenario).isReached(both, during: morning, on: tuesday + 1))
  }
}
