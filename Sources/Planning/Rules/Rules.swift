internal import Conferences

/// A hard rule of the contract, told over a finished calendar.
protocol CalendarRule: Sendable {
  /// Its number in the contract, such as "H2".
  static var number: String { get }
  /// What it says, in one sentence.
  static var says: String { get }
  /// Where it comes from: seed rules, or the contract alone.
  static var source: String { get }
  /// What breaks it, each with a sentence for the booking officer.
  static func problems(in calendar: Calendar) -> [Problem]
}

/// Every hard rule, in the order of the contract.
enum Rules {
  static let all: [any CalendarRule.Type] = [
    OneBookingRule.self,  // H0
    BookableDayRule.self,  // H1
    PeopleFreeRule.self,  // H2
    TravelRule.self,  // H3
    ChairRule.self,  // H4
    MinuteTakerRule.self,  // H5
    MeetingRoomRule.self,  // H6
    FamilyRoomRule.self,  // H7
    ProfessionalsRoomRule.self,  // H8
    RequiredAgenciesRule.self,  // H9
    FamilyAvailableRule.self,  // H10
    RemoteRule.self,  // H11
    FixedBookingRule.self,  // H12
    DutyRule.self,  // D1
  ]
}
