import Conferences
import WorkingTime

/// Every way to book one conference beside bookings that stay, found by trying all of them against
/// the contract as the tests read it.
struct Bookable {
  let contract: Contract
  let index: Int
  let judge: ExhaustiveSearch

  /// - Parameter scenario: one whose fixed bookings are those that stay.
  init(_ id: ID<Conference>, in scenario: Scenario) {
    let contract = Contract(scenario)
    self.contract = contract
    index = scenario.conferences.firstIndex { $0.id == id }!
    judge = ExhaustiveSearch(judging: contract, given: Choices(contract: contract).given())
  }

  var conference: Conference { contract.scenario.conferences[index] }
  var given: [Choice] { judge.given }

  /// Those that fit, with and without a room for the professionals.
  func choices(_ isAsked: (Choice) -> Bool = { _ in true }) -> [Choice] {
    Choices(contract: contract).all(of: index).filter { isAsked($0) && judge.fits($0, judge.given) }
  }

  func isPossible(_ isAsked: (Choice) -> Bool) -> Bool {
    Choices(contract: contract).all(of: index).contains {
      isAsked($0) && judge.fits($0, judge.given)
    }
  }

  /// A choice as a booking, with the first minute-taker and rooms that can be had.
  func booking(_ choice: Choice) -> Booking {
    let scenario = contract.scenario
    func members(_ pool: Seat.Pool) -> [Int] {
      let mine = choice.seats.filter { $0.pool == pool }
      let theirs = given.filter { $0.day == choice.day }.flatMap(\.seats)
        .filter { $0.pool == pool }
      return Seating(contract: contract).members(of: mine, given: theirs) ?? []
    }
    func rooms(_ kind: Room.Kind) -> [ID<Room>] {
      members(.room(kind)).map { scenario.rooms[$0].id }
    }
    var booking = Booking(
      conference: conference.id, status: .provisional, day: choice.day, start: choice.span.start,
      venue: choice.venue, room: rooms(.meeting).first, familyRooms: rooms(.family),
      professionalsRoom: rooms(.professionals).first,
      chair: choice.chair.map { scenario.chairs[$0].id },
      minuteTaker: members(.minuteTaker).first.map { scenario.minuteTakers[$0].id })
    if let published = contract.published(conference), booking.keepsPromise(of: published) {
      booking.status = .published
    }
    return booking
  }
}

extension Bookable {
  /// Whether one choice fits beside another and all that stays.
  func fits(_ choice: Choice, beside other: Choice) -> Bool {
    judge.fits(choice, judge.given + [other])
  }
}
