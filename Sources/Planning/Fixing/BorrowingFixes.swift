internal import Conferences
internal import WorkingTime

/// What is borrowed, and who takes it instead.
extension FixProposals {
  func borrowed(_ need: Standing.Need, _ opening: Opening) -> [FixProposal] {
    switch need.kind {
    case .minuteTaker: [borrowedMinuteTaker(opening)]
    case .meetingRoom: opening.venue.map { [borrowedRoom(.meeting, $0, opening)] } ?? []
    case .familyRooms: opening.venue.map { [borrowedRoom(.family, $0, opening)] } ?? []
    case .chair: standings.question.chair == nil ? [] : [anotherChair(opening)]
    case .agencies: []
    }
  }

  func borrowedMinuteTaker(_ opening: Opening) -> FixProposal {
    let borrowed = MinuteTaker(
      id: ID("Borrowed minute-taker"), works: .always, maximumPerDay: 1)
    return FixProposal(
      kind: .borrowedMinuteTaker, subject: "",
      clause: "somebody borrowed takes the minutes on \(opening.day.britishShort) "
        + "\(opening.span)",
      change: { $0.minuteTakers.append(borrowed) })
  }

  func borrowedRoom(_ kind: Room.Kind, _ venue: Venue, _ opening: Opening) -> FixProposal {
    let room = Room(
      venue: venue.id, name: "Borrowed \(kind.words)", kind: kind,
      capacity: max(conference.attendees, scenario.policy.whole(.roomMinimumCapacity)),
      facilities: Set(Facility.allCases))
    return FixProposal(
      kind: .borrowedRoom, subject: "\(venue.id) \(kind.rawValue)",
      clause: "a \(kind.words) is borrowed near \(venue.id) on \(opening.day.britishShort) "
        + "\(opening.span)",
      change: { $0.rooms.append(room) })
  }

  func anotherChair(_ opening: Opening) -> FixProposal {
    FixProposal(
      kind: .anotherChair, subject: "", clause: "another chair takes it", change: { _ in })
  }
}
