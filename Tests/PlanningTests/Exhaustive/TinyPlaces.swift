import Conferences
import WorkingTime

/// Venues with different grids, their rooms, and the way between them.
extension TinyScenarios {
  mutating func addPlaces() {
    let names = dice.chance(shape.oneVenue) ? ["Centre"] : ["Centre", "Annexe"]
    scenario.venues = names.map { venue($0) }
    for name in names { addRooms(ID(name)) }
    if names.count > 1, dice.chance(50) {
      scenario.travel.set(dice.pick(shape.travel), from: ID("Annexe"), to: ID("Centre"))
    }
  }

  private mutating func venue(_ name: String) -> Venue {
    let (starts, minutes) = dice.pick(shape.grids)
    let open =
      dice.chance(shape.venueAlwaysOpen)
      ? "Mon-Fri"
      : dice.pick([
        "Mon-Thu", "Mon-Wed; Thu 09:00-13:00; Fri", "Tue,Thu,Fri", "Mon-Fri 09:00-16:00",
      ])
    return Venue(
      id: ID(name), slotStarts: starts.map(time), slotMinutes: minutes, open: pattern(open))
  }

  private mutating func addRooms(_ venue: ID<Venue>) {
    for number in 1...dice.pick(shape.meetingRooms) {
      var facilities: Set<Facility> = [.network, .typist]
      if dice.chance(75) { facilities.insert(.video) }
      if dice.chance(75) { facilities.insert(.stepFree) }
      add(.meeting, "M\(number)", venue, capacity: dice.pick([10, 12, 14, 14, 20]), facilities)
    }
    for number in 1...dice.pick(shape.familyRooms) { add(.family, "F\(number)", venue) }
    let professionals = dice.pick(shape.professionalsRooms)
    for number in 0..<professionals { add(.professionals, "P\(number + 1)", venue) }
  }

  private mutating func add(
    _ kind: Room.Kind, _ name: String, _ venue: ID<Venue>, capacity: Int = 6,
    _ facilities: Set<Facility> = []
  ) {
    scenario.rooms.append(
      Room(venue: venue, name: name, kind: kind, capacity: capacity, facilities: facilities))
  }
}
