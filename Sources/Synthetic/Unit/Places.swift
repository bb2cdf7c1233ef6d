internal import Conferences
internal import WorkingTime

extension Unit {
  private static let venueNames = ["Main Centre", "North Centre", "South Centre", "East Centre"]

  private static func venueName(_ index: Int) -> String {
    index < venueNames.count ? venueNames[index] : numbered("Centre ", index + 1, width: 2)
  }

  private static let threeSlots = ["09:30", "11:45", "14:00"]
  private static let fourSlots = ["09:15", "11:30", "13:45", "16:00"]

  /// Venues with slots of two hours (document 000), meeting rooms for at least ten with network and
  /// a typist's place (002), rooms where the family waits, and some for professionals (002).
  mutating func addPlaces(_ authority: Authority, _ random: inout RandomStream) {
    for (index, meetingRooms) in authority.meetingRooms.enumerated() {
      let starts = index % 3 == 1 ? Self.fourSlots : Self.threeSlots
      let venue = ID<Venue>(Self.venueName(index))
      venues.append(
        Venue(
          id: venue, slotStarts: starts.compactMap { TimeOfDay(reading: $0) }, slotMinutes: 120,
          open: index % 3 == 1 ? WeeklyPattern("Mon-Fri 08:00-18:30") : .workingWeek))
      addMeetingRooms(meetingRooms, at: venue, isMain: index == 0, &random)
      addWaitingRooms(meetingRooms, at: venue, isMain: index == 0, &random)
      for earlier in venues.dropLast() {
        travel.append((earlier.id, venue, 5 * random.within(4...9)))
      }
    }
  }

  private mutating func addMeetingRooms(
    _ count: Int, at venue: ID<Venue>, isMain: Bool, _ random: inout RandomStream
  ) {
    for number in 1...count {
      var facilities: Set<Facility> = [.network, .typist]
      if number == 1 || random.chance(percent: 50) { facilities.insert(.video) }
      if number == 1 || random.chance(percent: 60) { facilities.insert(.stepFree) }
      if number == 1 && isMain { facilities.insert(.hearingLoop) }
      let seats = number == 1 ? (isMain ? 16 : 14) : random.pick([10, 12, 12, 14])
      rooms.append(
        Room(
          venue: venue, name: "Room \(number)", kind: .meeting, capacity: seats,
          facilities: facilities))
    }
  }

  /// One family room more than meeting rooms, so that a family can be met apart; professionals'
  /// rooms for all at the main venue, fewer elsewhere.
  private mutating func addWaitingRooms(
    _ meetingRooms: Int, at venue: ID<Venue>, isMain: Bool, _ random: inout RandomStream
  ) {
    for number in 1...(meetingRooms + 1) {
      rooms.append(
        Room(
          venue: venue, name: "Family \(number)", kind: .family, capacity: random.within(4...8),
          facilities: []))
    }
    let professionals = isMain ? max(1, meetingRooms - 1) : meetingRooms - 1
    for number in 0..<professionals {
      rooms.append(
        Room(
          venue: venue, name: "Professionals \(number + 1)", kind: .professionals,
          capacity: random.within(6...10), facilities: []))
    }
  }
}
