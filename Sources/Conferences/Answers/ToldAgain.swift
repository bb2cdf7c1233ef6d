/// Who has to hear of a change to a conference of which they were told before (S16).
public struct ToldAgain: Sendable, Hashable {
  /// Whether the family is among them.
  public let family: Bool
  /// In the order in which they are told, such as "the family", "Worker W-014", "Police".
  public let names: [String]
  /// People who were to come and are given another date, start or venue, or none: all who are
  /// expected. A change that leaves these three as they were counts nobody, whoever is named.
  public let people: Int
  /// Whether invitations have gone out, the date that was told being near.
  public let areInvitationsOut: Bool

  public init(family: Bool, names: [String], people: Int, areInvitationsOut: Bool) {
    self.family = family
    self.names = names
    self.people = people
    self.areInvitationsOut = areInvitationsOut
  }

  /// Nobody knew of it.
  public static let nobody = ToldAgain(
    family: false, names: [], people: 0, areInvitationsOut: false)
}
