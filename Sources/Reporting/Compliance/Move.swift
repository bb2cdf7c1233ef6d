internal import Conferences
internal import WorkingTime

/// A published date of a conference that counts, and that moves or is dropped (S15, S16).
struct Move {
  let authorisation: Authorisation

  /// In order of the old date.
  static func all(_ compliance: Compliance) -> [Move] {
    Authorisation.all(compliance.view).filter { compliance.planned[$0.conference] != nil }
      .map(Move.init)
  }

  var from: String { Self.place(authorisation.from) }
  var to: String { authorisation.to.map(Self.place) ?? "no date" }
  var invitations: String { authorisation.areInvitationsOut ? "out" : "not yet out" }

  var line: String {
    "\(authorisation.conference): from \(from) to \(to); invitations \(invitations), "
      + "\(authorisation.toldAgain) told again"
  }

  private static func place(_ booking: Booking) -> String {
    "\(booking.day.british) \(booking.start)\(booking.venue.map { ", \($0)" } ?? ", remote")"
  }
}
