internal import Conferences
internal import WorkingTime

/// `authorisations.csv`: what was agreed to before, then the moves of this plan, the soonest first,
/// with room for whoever agrees. A scenario's table too, so that the record goes on.
enum AuthorisationsTable {
  static let header = [
    "conference", "old_date", "old_start", "old_venue", "new_date", "new_start", "new_venue",
    "invitations_out", "told_again", "agreed_by", "agreed_on",
  ]

  static func bytes(_ view: PlanView) -> [UInt8] {
    var table = CSVText(header: header)
    for item in view.authorisations.earlier + view.authorisations.moves { table.add(cells(item)) }
    return table.bytes
  }

  private static func cells(_ item: Authorisation) -> [String] {
    [item.conference.text] + cells(item.from) + cells(item.to)
      + [
        item.areInvitationsOut ? "yes" : "no", String(item.toldAgain),
        item.agreement?.by.text ?? "", item.agreement?.on.description ?? "",
      ]
  }

  private static func cells(_ promise: Promise?) -> [String] {
    [
      promise?.day.description ?? "", promise?.start.description ?? "",
      promise?.venue?.text ?? "",
    ]
  }
}
