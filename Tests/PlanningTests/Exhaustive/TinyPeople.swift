import Conferences
import WorkingTime

/// Chairs, minute-takers, workers and agencies, with their limits.
extension TinyScenarios {
  mutating func addPeople() {
    let chairs = dice.pick(shape.chairs)
    for number in 1...chairs { addChair("Chair \(number)") }
    let minuteTakers = dice.pick(shape.minuteTakers)
    for number in 1...minuteTakers { addMinuteTaker("MT-\(number)") }
    addWorkers((1...dice.pick(shape.workers)).map { ID("W-\($0)") })
    for name in ["Police", "Health", "Interpreter"] where dice.chance(60) {
      scenario.agencies.append(
        Agency(id: ID(name), works: works(), atOnce: dice.chance(shape.agencyAtOnce) ? 1 : nil))
    }
  }

  private mutating func addChair(_ name: String) {
    let isBusy = dice.chance(shape.busyChair)
    let hasLimit = dice.chance(40)
    scenario.chairs.append(
      Chair(
        id: ID(name), works: pattern(dice.pick(shape.chairWorks)),
        maximumPerDay: isBusy ? dice.pick([1, 2, 3]) : 2,
        maximumPerWeek: isBusy ? dice.pick([1, 2, 3, 3]) : 5, venues: someVenues(),
        trained: dice.chance(50) ? [Chair.harmOutsideHome] : [], takesDuty: !dice.chance(20),
        caseload: hasLimit ? dice.pick([9, 10, 11]) : 0, caseloadLimit: hasLimit ? 10 : nil))
  }

  private mutating func addMinuteTaker(_ name: String) {
    scenario.minuteTakers.append(
      MinuteTaker(
        id: ID(name), works: works(),
        maximumPerDay: dice.chance(40) ? dice.pick(shape.minuteTakerPerDay) : 2,
        venues: someVenues()))
  }

  private mutating func someVenues() -> Set<ID<Venue>> {
    scenario.venues.count > 1 && dice.chance(20) ? [dice.pick(scenario.venues).id] : []
  }

  private mutating func addWorkers(_ names: [ID<Worker>]) {
    for name in names {
      let isNew = dice.chance(25)
      let hasManager = isNew ? !dice.chance(10) : dice.chance(20)
      scenario.workers.append(
        Worker(
          id: name, team: ID("North"), works: works(),
          manager: hasManager ? dice.pick(names.filter { $0 != name }) : nil,
          isNewlyQualified: isNew))
    }
  }
}
