import Conferences
import Simulating
import Synthetic
import Testing
import WorkingTime

/// What comes to a unit, whatever its size.
@Suite struct RunningYearTests {
  private let start = Played.start("york", weeks: 12, seed: 5)

  /// Plays with every booking left as it was published at first.
  private func played(_ size: UnitSize, seed: UInt64 = 9, weeks: Int = 12) -> RunningYear {
    var life = RunningYear(from: start, seed: seed, size: size)
    for _ in 0..<weeks {
      life.publish(life.scenario.bookings, duty: [])
      life.playWeek()
    }
    return life
  }

  private func requests(_ life: RunningYear) -> [[String]] {
    life.scenario.conferences.filter {
      $0.kind != .review && $0.dates.requested! > start.scenario.asOf
    }
    .map { [$0.family.text, "\($0.kind)", "\($0.children)", $0.dates.requested!.description] }
    .sorted { $0[0] < $1[0] }
  }

  @Test func unitsOfOtherSizesMeetTheSameRequests() {
    let few = requests(played(UnitSize(chairs: 2, rooms: 1)))
    #expect(few.count > 10)
    #expect(few == requests(played(UnitSize(chairs: 5, rooms: 2))))
    #expect(few != requests(played(UnitSize(chairs: 2, rooms: 1), seed: 10)))
  }

  @Test func aSizeIsWhatItSays() {
    for size in [UnitSize(chairs: 2, rooms: 1), UnitSize(chairs: 5, rooms: 3)] {
      let scenario = played(size, weeks: 2).scenario
      #expect(scenario.chairs.count == size.chairs)
      #expect(scenario.rooms.count { $0.kind == .meeting } == size.rooms)
      let chairs = Set(scenario.chairs.map(\.id))
      #expect(scenario.bookings.allSatisfy { $0.chair.map(chairs.contains) ?? true })
      #expect(
        scenario.absences.allSatisfy { absence in
          if case .chair(let id) = absence.subject { chairs.contains(id) } else { true }
        })
    }
  }

  @Test func whatIsPastIsDropped() {
    let scenario = played(Played.size(of: "york"), weeks: 4).scenario
    #expect(scenario.asOf == start.scenario.asOf + 28)
    #expect(scenario.bookings.allSatisfy { $0.day > scenario.asOf })
    #expect(scenario.absences.allSatisfy { $0.to.day > scenario.asOf })
    #expect(
      Set(scenario.conferences.map(\.id)).isSuperset(of: scenario.bookings.map(\.conference)))
    #expect(scenario.absences.contains { $0.reason == "ill" })
  }
}
