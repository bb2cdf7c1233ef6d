internal import Conferences
internal import WorkingTime

/// A published date that moves or is dropped, in words (S15, S16).
struct MoveWords {
  let move: Authorisation

  var from: String { Self.words(move.from) }
  var to: String { move.to.map(Self.words) ?? "no date" }
  var invitations: String { move.areInvitationsOut ? "out" : "not yet out" }
  var agreement: String { move.agreement.map { "\($0.by), \($0.on.british)" } ?? "nobody yet" }

  /// For the terminal.
  var line: String {
    "\(move.conference), from \(from) to \(to): \(move.toldAgain) told again, invitations "
      + "\(invitations), agreed by \(agreement)"
  }

  private static func words(_ promise: Promise) -> String {
    "\(promise.day.british) \(promise.start), \(promise.venue?.text ?? "remote")"
  }
}

extension Compliance {
  /// Published dates of conferences that count, and that move or are dropped, the most pressing first.
  var moves: [Authorisation] {
    view.authorisations.moves.filter { planned[$0.conference] != nil }
  }

  /// Moves and cancellations of earlier plans, of which somebody agreed to in these days.
  var agreedBefore: [Authorisation] {
    view.authorisations.earlier.filter { move in
      move.agreement.map { period.contains($0.on) } ?? false
    }
  }

  /// Who agreed to what moves or is dropped, and to what moved before (S15).
  var agreements: ShareTable {
    let all = moves + agreedBefore
    let members = all.map { (group: $0.agreement?.by, children: children(of: $0.conference)) }
    let names = Set(all.compactMap { $0.agreement?.by }).sorted()
    return ShareTable(
      "moves_agreed_by", "Moved or dropped, by who agreed",
      Share.parts(of: members, among: names + [nil]).map {
        .init($0?.text ?? "", $0?.text ?? "nobody yet", $1)
      }, areParts: true)
  }
}
