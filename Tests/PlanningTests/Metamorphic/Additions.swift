import Conferences
import WorkingTime

/// One more of something that can only help.
enum Addition: CaseIterable {
  case meetingRoom, familyRoom, professionalsRoom, chair, minuteTaker

  func more(_ scenario: Scenario, _ dice: inout Dice) -> Scenario {
    var scenario = scenario
    switch self {
    case .meetingRoom: scenario.rooms.append(room(.meeting, scenario, &dice))
    case .familyRoom: scenario.rooms.append(room(.family, scenario, &dice))
    case .professionalsRoom: scenario.rooms.append(room(.professionals, scenario, &dice))
    case .chair:
      // A chair who took duty would make everybody's share of it smaller.
      scenario.chairs.append(
        Chair(
          id: name(&dice), works: .workingWeek, trained: [Chair.harmOutsideHome],
          takesDuty: false, caseload: 9, caseloadLimit: dice.pick([nil, 9, 10])))
    case .minuteTaker:
      scenario.minuteTakers.append(
        MinuteTaker(id: name(&dice), works: .workingWeek, maximumPerDay: dice.pick([1, 2])))
    }
    return scenario
  }

  private func room(_ kind: Room.Kind, _ scenario: Scenario, _ dice: inout Dice) -> Room {
    let name: ID<Room> = name(&dice)
    return Room(
      venue: dice.pick(scenario.venues).id, name: name.text, kind: kind, capacity: 20,
      facilities: Set(Facility.allCases))
  }

  /// Before everybody in order, or after.
  private func name<Subject>(_ dice: inout Dice) -> ID<Subject> {
    ID(dice.pick(["0 one more", "~ one more"]))
  }
}
