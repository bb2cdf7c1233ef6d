import Conferences
import WorkingTime

/// Puts minute-takers and rooms into the seats of a day, by trying every one.
///
/// Costs see none of it (a professionals' room is seen only by whether there is one), and no rule
/// joins two pools; so a calendar whose pools can each be seated one by one stands for every plan
/// that differs from it in nothing else.
struct Seating {
  let contract: Contract

  /// Who takes each seat, or nil when they cannot all be taken. Seats of `given` bookings are taken
  /// already, by the one able.
  func members(of seats: [Seat], given: [Seat]) -> [Int]? {
    var members: [Int] = []
    return fill(seats, given.map { ($0, $0.able[0]) }, &members) ? members : nil
  }

  private func fill(_ seats: [Seat], _ taken: [(seat: Seat, member: Int)], _ members: inout [Int])
    -> Bool
  {
    guard members.count < seats.count else { return true }
    let seat = seats[members.count]
    for member in seat.able where fits(seat, member, taken) {
      members.append(member)
      if fill(seats, taken + [(seat, member)], &members) { return true }
      members.removeLast()
    }
    return false
  }

  private func fits(_ seat: Seat, _ member: Int, _ taken: [(seat: Seat, member: Int)]) -> Bool {
    let same = taken.filter { $0.member == member && $0.seat.day == seat.day }
    if case .room(let kind) = seat.pool {
      return same.allSatisfy {
        $0.seat.conference == seat.conference
          ? $0.seat.pool != seat.pool
          : !contract.applies(kind.rule) || !$0.seat.held.overlaps(seat.held)
      }
    }
    let most = contract.scenario.minuteTakers[member].maximumPerDay
    return (!contract.applies(.minuteTakerPerDay) || same.count < most)
      && same.allSatisfy {
        contract.clash(
          of: $0.seat.held, at: $0.seat.venue, and: seat.held, at: seat.venue, for: .minuteTaker)
          == nil
      }
  }
}
