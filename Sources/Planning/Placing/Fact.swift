internal import Conferences
internal import WorkingTime

/// A fact that the unit knows and that can stand in a conference's way. What nobody can change, such
/// as that a Sunday is no working day, is none.
enum Fact: Hashable, Sendable {
  /// That its own booking stays as it is (H12).
  case fixed
  /// Its limit, when the question is about being in time.
  case limit
  /// Its first day possible (L5).
  case earliest
  case closure(Closure)
  /// When a building is open.
  case open(ID<Venue>)
  /// When somebody works.
  case hours(Subject)
  case absence(Absence)
  /// When the family cannot come.
  case family
  /// Another conference's booking.
  case booking(ID<Conference>)
  case duty(DutyDay)
  /// The most conferences a day of a chair or a minute-taker.
  case perDay(Subject)
  /// The most conferences a week of a chair.
  case perWeek(ID<Chair>)
  /// The venues a chair or a minute-taker is at.
  case venues(Subject)
  case barred(ID<Chair>)
  case untrained(ID<Chair>)
  /// A meeting room that is too small or lacks something.
  case unsuitable(ID<Room>)
  /// At how many conferences an agency can be at once.
  case atOnce(ID<Agency>)
  /// That there are no more rooms of a kind at a venue.
  case rooms(Room.Kind, ID<Venue>)
  case noChairs
  case noMinuteTakers

  /// The order in which they are told, and left out where they can be: what is given first, what
  /// others hold last.
  var rank: Int {
    switch self {
    case .fixed, .earliest: 0
    case .limit: 1
    case .closure: 2
    case .open: 3
    case .rooms, .noChairs, .noMinuteTakers: 4
    case .family: 5
    case .absence: 6
    case .hours: 7
    case .barred, .untrained, .venues, .unsuitable: 8
    case .duty: 9
    case .atOnce, .perDay, .perWeek: 10
    case .booking: 11
    }
  }

  /// Facts of one rank are told in this order: by day, then by reference.
  var order: String {
    switch self {
    case .fixed, .limit, .earliest, .family, .noChairs, .noMinuteTakers: ""
    case .closure(let closure): closure.from.description
    case .open(let venue): venue.text
    case .hours(let subject), .perDay(let subject), .venues(let subject):
      "\(subject.kind) \(subject.name)"
    case .absence(let absence):
      "\(absence.subject.kind) \(absence.subject.name) \(absence.from) \(absence.to) \(absence.reason)"
    case .booking(let conference): conference.text
    case .duty(let duty): "\(duty.day) \(duty.chair)"
    case .perWeek(let chair), .barred(let chair), .untrained(let chair): chair.text
    case .unsuitable(let room): room.text
    case .atOnce(let agency): agency.text
    case .rooms(let kind, let venue): "\(venue) \(kind.rawValue)"
    }
  }

  /// What it costs to tell it. A booking is worth telling as much as two other facts: what is given
  /// is told rather than what others hold.
  var price: Int {
    switch self {
    case .booking: 2
    case .fixed, .limit, .earliest, .closure, .open, .hours, .absence, .family, .duty, .perDay,
      .perWeek, .venues, .barred, .untrained, .unsuitable, .atOnce, .rooms, .noChairs,
      .noMinuteTakers:
      1
    }
  }
}
