/// A local authority's size, as published, and how its conferences are held.
///
/// The children's figures are the Department for Education's for the year to 31 March 2025
/// ("Characteristics of children in need": initial child protection conferences, children on
/// child protection plans). Chairs and rooms are derived from them: two children a conference, 2.2
/// reviews an initial conference, 40 children on plans a chair, and slots of two hours.
public struct Authority: Sendable {
  /// As the command line writes it, such as `north-lincolnshire`.
  public let name: String
  /// For people, such as "North Lincolnshire".
  public let title: String
  /// Initial conferences a year, counted by child as the published figures do.
  public let initialChildrenAYear: Int
  /// Children on child protection plans on 31 March.
  public let childrenOnPlans: Int
  /// Chairs for child protection conferences.
  public let chairs: Int
  /// Meeting rooms at each venue, the main one first.
  public let meetingRooms: [Int]
  /// The policy it follows.
  public let policyName: String

  /// Children a conference, on average: 72,090 children at about 36,000 initial conferences.
  static let childrenAConference = 2
  /// Tenths of reviews an initial conference.
  static let reviewTenthsAnInitial = 22

  /// Conferences of all kinds in a hundred weeks.
  public var conferencesInAHundredWeeks: Int {
    initialChildrenAYear * 100 * (10 + Self.reviewTenthsAnInitial)
      / (Self.childrenAConference * 52 * 10)
  }

  /// Chairs that the made-up unit has: an authority with only one buys in a second.
  public var chairsInUnit: Int { max(2, chairs) }

  /// Chairs that can be long-term absent: one is left, or there would be no conferences.
  public var mostChairsAway: Int { chairsInUnit - 1 }

  /// Families that social workers hold: those on plans, and those on their way to a first
  /// conference.
  var familiesHeld: Int {
    childrenOnPlans / Self.childrenAConference
      + initialChildrenAYear * 4 / (Self.childrenAConference * 52) + 1
  }

  /// How many conferences one agency without many people, such as the police, can attend at once:
  /// one to three by size, and in proportion for sizes that no authority has.
  var policeAtOnce: Int {
    max(min(3, 1 + initialChildrenAYear / 700), initialChildrenAYear / 700)
  }
}
