@testable import Planning

/// The kinds of facts there are, so that a test can ask whether it has seen them all.
enum FactKind: CaseIterable {
  case fixed, limit, earliest, closure, open, hours, absence, family, booking, duty, perDay, perWeek
  case venues, barred, untrained, unsuitable, atOnce, rooms, noChairs, noMinuteTakers

  init(_ fact: Fact) {
    self =
      switch fact {
      case .fixed: .fixed
      case .limit: .limit
      case .earliest: .earliest
      case .closure: .closure
      case .open: .open
      case .hours: .hours
      case .absence: .absence
      case .family: .family
      case .booking: .booking
      case .duty: .duty
      case .perDay: .perDay
      case .perWeek: .perWeek
      case .venues: .venues
      case .barred: .barred
      case .untrained: .untrained
      case .unsuitable: .unsuitable
      case .atOnce: .atOnce
      case .rooms: .rooms
      case .noChairs: .noChairs
      case .noMinuteTakers: .noMinuteTakers
      }
  }
}
