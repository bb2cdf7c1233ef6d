internal import Conferences
internal import WorkingTime

extension Unit {
  private static let familiesATenWorkers = 35
  private static let workersATeam = 7

  /// Social workers in teams of seven with a manager each, one worker for every three or four
  /// families; one in eight newly qualified.
  mutating func addWorkers(_ authority: Authority, _ random: inout RandomStream) {
    let count = max(3, authority.familiesHeld * 10 / Self.familiesATenWorkers)
    let teams = (count + Self.workersATeam - 1) / Self.workersATeam
    for team in 0..<teams {
      workers.append(
        Worker(
          id: managerID(team), team: teamID(team), works: WeeklyPattern("Mon-Fri")))
    }
    for index in 0..<count {
      let team = index % teams
      workers.append(
        Worker(
          id: workerID(index + 1), team: teamID(team),
          works: WeeklyPattern(workingWeek(&random)), manager: managerID(team),
          isNewlyQualified: random.chance(percent: 12)))
    }
  }

  private func workingWeek(_ random: inout RandomStream) -> String {
    random.pick(weighted: [
      (66, "Mon-Fri"), (8, "Mon-Thu"), (6, "Tue-Fri"), (5, "Mon,Tue,Thu,Fri"),
      (6, "Mon-Fri 09:00-17:00"), (4, "Mon-Wed"), (3, "Mon-Thu; Fri 09:00-13:00"),
      (2, "Mon-Fri 09:00-15:00"),
    ])
  }

  private func workerID(_ number: Int) -> ID<Worker> { ID(numbered("W-", number, width: 3)) }
  private func managerID(_ team: Int) -> ID<Worker> {
    ID(numbered("M-", team + 1, width: 3))
  }
  private func teamID(_ index: Int) -> ID<Team> { ID("Team \(index + 1)") }
}
