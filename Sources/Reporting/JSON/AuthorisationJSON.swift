internal import Conferences
internal import WorkingTime

extension JSONValue {
  /// S15: what a named manager has to agree to, or agreed to.
  static func authorisation(_ item: Authorisation) -> JSONValue {
    .object([
      ("conference", .text(item.conference.text)),
      ("from", .text("\(Moment(item.from.day, item.from.start))")),
      ("from_venue", .optional(item.from.venue?.text)),
      ("to", .optional(item.to.map { "\(Moment($0.day, $0.start))" })),
      ("to_venue", .optional(item.to?.venue?.text)),
      ("invitations_out", .flag(item.areInvitationsOut)),
      ("told_again", .whole(item.toldAgain)),
      ("agreed_by", .optional(item.agreement?.by.text)),
      ("agreed_on", .optional(item.agreement?.on.description)),
    ])
  }
}
