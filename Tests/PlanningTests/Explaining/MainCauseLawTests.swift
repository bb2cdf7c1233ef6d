import Conferences
import Planning
import Testing
import WorkingTime

/// What holds of the main causes in any calendar.
struct MainCauseLawTests {
  private static let seeds = 0..<150

  /// A calendar by chance, which need keep no rule; some of it is past.
  private struct Chance {
    var scenario: Scenario
    let bookings: [Booking]

    init(seed: Int) {
      var scenario = TinyScenarios.scenario(seed: seed)
      var dice = Dice(seed: seed)
      bookings = scenario.conferences.compactMap { conference in
        guard !dice.chance(40) else { return nil }
        let venue = dice.pick(scenario.venues)
        return Booking(
          conference: conference.id, status: dice.pick([.published, .provisional]),
          day: scenario.asOf + dice.below(30) - 5, start: dice.pick(venue.slotStarts),
          venue: conference.mode == .remote ? nil : venue.id,
          room: scenario.rooms.first { $0.venue == venue.id }?.id,
          chair: dice.pick(scenario.chairs).id, minuteTaker: dice.pick(scenario.minuteTakers).id)
      }
      scenario.bookings = bookings.filter { $0.status == .published }
      self.scenario = scenario
    }

    func reasons() throws -> [LateReason] {
      MainCauses(try Calendar(scenario, bookings: bookings, duty: nil)).all
    }
  }

  @Test(arguments: seeds) func eachConferenceNotInTimeHasOneCauseAndNoOther(seed: Int) throws {
    let chance = Chance(seed: seed)
    let limits = try Deadlines.limits(of: chance.scenario)
    let days = Dictionary(uniqueKeysWithValues: chance.bookings.map { ($0.conference, $0.day) })
    let expected = chance.scenario.conferences.map(\.id).filter { id in
      let limit = limits[id]!
      return days[id].map { $0 > limit.limit } ?? (limit.earliest <= chance.scenario.horizonEnd)
    }
    #expect(try chance.reasons().map(\.conference) == expected)
  }

  @Test(arguments: seeds) func aCauseThatIsTakenAwayIsTheCauseNoMore(seed: Int) throws {
    var chance = Chance(seed: seed)
    for reason in try chance.reasons() {
      switch reason.cause {
      case .chair: chance.scenario.chairs += (1...9).map { Self.chair($0) }
      case .minuteTaker:
        chance.scenario.minuteTakers += (1...9).map {
          MinuteTaker(id: ID("More \($0)"), works: .workingWeek)
        }
      case .family:
        for index in chance.scenario.conferences.indices {
          chance.scenario.conferences[index].familyUnavailable = .never
        }
      case .agency:
        for index in chance.scenario.conferences.indices {
          chance.scenario.conferences[index].required = []
        }
      case .lateNotice:
        for index in chance.scenario.conferences.indices {
          chance.scenario.conferences[index].dates.requested = nil
        }
      case .noEarlierDay, .leftWaiting, .closed, .worker, .room, .slotFree, .notYetBooked: continue
      }
      let after = try chance.reasons()
      #expect(!after.contains { $0.cause == reason.cause }, "\(reason)")
      chance = Chance(seed: seed)
    }
  }

  private static func chair(_ number: Int) -> Chair {
    Chair(
      id: ID("More \(number)"), works: .workingWeek, maximumPerDay: 9, maximumPerWeek: 45,
      trained: [Chair.harmOutsideHome], takesDuty: false)
  }

  @Test func everyKindOfCauseOccursByChance() throws {
    let found = try Set(Self.seeds.flatMap { try Chance(seed: $0).reasons().map(\.cause) })
    for cause in [LateCause.lateNotice, .leftWaiting, .chair, .worker, .slotFree, .notYetBooked] {
      #expect(found.contains(cause), "\(cause)")
    }
  }
}
