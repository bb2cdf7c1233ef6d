import Conferences
import Foundation
import ScenarioFiles
import Synthetic
import Testing
import WorkingTime

@Suite struct GeneratorTests {
  @Test(arguments: [Kind.week, .season(weeks: 6), .crisis])
  func theSameSeedGivesTheSameScenario(kind: Kind) {
    #expect(files(made("barnsley", kind)) == files(made("barnsley", kind)))
  }

  @Test func anotherSeedGivesAnotherScenario() {
    #expect(files(made("york")) != files(made("york", seed: 8)))
  }

  @Test(arguments: ["rutland", "gloucestershire"])
  func readsBackAsItWasWritten(name: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("synthetic-\(name)-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let scenario = made(name)
    try ScenarioWriter().write(scenario, to: folder)
    let read = try ScenarioReader().read(folder: folder)
    #expect(files(read.scenario) == files(scenario))
  }

  @Test func namesReferencesOnly() {
    let scenario = made("york")
    #expect(scenario.conferences.allSatisfy { matches($0.id.text, "C-") })
    #expect(scenario.conferences.allSatisfy { matches($0.family.text, "F-") })
    #expect(scenario.workers.allSatisfy { matches($0.id.text, $0.manager == nil ? "M-" : "W-") })
    #expect(scenario.chairs.allSatisfy { matches($0.id.text, "Chair ") })
    #expect(scenario.minuteTakers.allSatisfy { matches($0.id.text, "Minutes ") })
  }

  private func matches(_ text: String, _ prefix: String) -> Bool {
    text.hasPrefix(prefix) && Int(text.dropFirst(prefix.count)) != nil
  }

  @Test func aMultipleOfTheLargestCanBeMade() {
    let authority = Authority(named: "barnsley")!.times(3)
    let scenario = Generator(authority: authority, kind: .week, seed: 7)
      .scenario(policy: policy(of: authority))
    #expect(scenario.chairs.count == 21 && scenario.venues.count == 3)
    #expect(scenario.bookings.count > 2 * made("barnsley").bookings.count)
  }

  @Test func everyReferenceIsKnown() {
    let scenario = made("gloucestershire")
    let workers = Set(scenario.workers.map(\.id))
    let chairs = Set(scenario.chairs.map(\.id))
    let agencies = Set(scenario.agencies.map(\.id))
    for conference in scenario.conferences {
      #expect(workers.contains(conference.worker))
      #expect(conference.previousChair.map(chairs.contains) ?? true)
      #expect(agencies.isSuperset(of: conference.agencies))
    }
    let conferences = Set(scenario.conferences.map(\.id))
    #expect(scenario.bookings.allSatisfy { conferences.contains($0.conference) })
  }

  @Test func aSeasonStartsFromNothingAndSpreadsItsRequests() {
    let scenario = made("barnsley", .season(weeks: 12))
    #expect(scenario.bookings.isEmpty)
    let requests = scenario.conferences.compactMap(\.dates.requested)
    #expect(requests.contains { $0 > scenario.asOf + 7 * 8 })
    #expect(
      scenario.conferences.allSatisfy { conference in
        conference.previousChair == nil
          || conference.dates.lastConference.map { $0 <= scenario.asOf } == true
      })
  }

  @Test func aCrisisHasFewerPeopleAndMoreWaiting() {
    let authority = Authority(named: "barnsley")!
    let crisis = made("barnsley", .crisis, options: .crisis(of: authority))
    let week = made("barnsley")
    let away = crisis.absences.filter { $0.reason == "long-term absence" }
    #expect(away.count == 1)
    #expect(crisis.absences.contains { $0.reason == "closed for repairs" })
    #expect(waiting(crisis) > waiting(week))
  }

  private func waiting(_ scenario: Scenario) -> Int {
    scenario.conferences.count - scenario.bookings.count
  }
}
