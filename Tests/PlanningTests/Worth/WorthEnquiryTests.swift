import Conferences
import GLPKSolver
import Planning
import Testing
import WorkingTime

/// What one more of something would be worth.
@Suite struct WorthEnquiryTests {
  private func answers(_ scene: Scene, most: Int = 6) throws -> WorthEnquiry.Answers {
    try WorthEnquiry(solver: GLPKSolver()).answers(scene.scenario, most: most)
  }

  /// As many conferences as the days from Tue 8 to Thu 10 Dec hold and two more, all due by then.
  private func crowded(_ change: (inout Scenario) -> Void) -> Scene {
    var scene = Scene()
    change(&scene.scenario)
    for number in 1...5 {
      scene.addConference("C-\(number)", worker: "W-\(1 + number % 3)") {
        $0.dates.neededBy = day("2026-12-10")
      }
    }
    return scene
  }

  @Test func theChairWhoIsMissingIsFoundAndBringsConferencesIntoTime() throws {
    let scene = crowded { scenario in
      scenario.chairs = [Chair(id: ID("Chair 1"), works: .workingWeek, maximumPerDay: 1)]
    }
    let answers = try answers(scene)
    let best = try #require(answers.better.first)
    #expect(best.whatIf.name == "Another chair in the week of 7 December 2026")
    let late = { (plan: Plan) in plan.conferences.count { $0.lateWorkingDays > 0 } }
    #expect(late(answers.base) == 2)
    #expect(late(best.plan) == 0)
  }

  @Test func theMinuteTakerWhoIsMissingIsFound() throws {
    let scene = crowded { scenario in
      scenario.minuteTakers = [
        MinuteTaker(id: ID("Minutes 1"), works: .workingWeek, maximumPerDay: 1)
      ]
    }
    let names = try answers(scene).better.map(\.whatIf.name)
    #expect(names.first?.hasPrefix("Another minute-taker ") ?? false, "\(names)")
  }

  @Test func theRoomThatIsMissingIsFound() throws {
    let scene = crowded { scenario in
      scenario.venues = [
        Venue(
          id: ID("Centre"), slotStarts: [time("09:30")], slotMinutes: 120, open: .workingWeek)
      ]
      scenario.rooms = Scene.rooms(at: ID("Centre")).filter { $0.name != "Family 2" }
    }
    let names = try answers(scene).better.map(\.whatIf.name)
    #expect(names.contains("Another family room at Centre"), "\(names)")
  }

  @Test func theAgencyThatCannotBeTwiceAtOnceIsFound() throws {
    let scene = {
      var scene = crowded { scenario in
        scenario.venues = scenario.venues.map {
          Venue(
            id: $0.id, slotStarts: [time("09:30")], slotMinutes: 120, open: .workingWeek)
        }
        scenario.agencies = [Agency(id: ID("Police"), atOnce: 1)]
      }
      for index in scene.scenario.conferences.indices {
        scene.scenario.conferences[index].required = [ID("Police")]
      }
      return scene
    }()
    let names = try answers(scene).better.map(\.whatIf.name)
    #expect(names.contains("One more person of Police"), "\(names)")
  }

  @Test func whereNothingIsScarceNothingIsOffered() throws {
    var scene = Scene()
    scene.addConference("C-1")
    let answers = try answers(scene)
    #expect(answers.better.isEmpty)
    #expect(answers.base.isOptimal)
  }

  /// What is offered is a plan of a scenario that anybody can make, and its figures are its own.
  @Test func eachAnswerIsThePlanOfItsWhatIf() throws {
    let scene = crowded { scenario in
      scenario.chairs = [Chair(id: ID("Chair 1"), works: .workingWeek, maximumPerDay: 1)]
    }
    for answer in try answers(scene).better {
      let changed = try answer.whatIf.applied(to: scene.scenario)
      let plan = try Planner(solver: GLPKSolver()).plan(changed)
      #expect(plan.tiers == answer.plan.tiers)
      let verifier = try Verifier(changed)
      let problems = verifier.problems(bookings: answer.plan.bookings, duty: answer.plan.duty)
      #expect(problems.filter { !$0.isGiven }.isEmpty)
    }
  }
}
