internal import Conferences
internal import WorkingTime

/// The moves of a plan for whoever has to agree, the soonest first, and what was agreed to (S15, S16).
struct MovesText {
  let scenario: Scenario
  let plan: Plan

  /// How many moves are told here; all are in the files.
  private static let mostTold = 12

  var lines: [String] {
    let authorisations = Authorisations(of: plan, in: scenario)
    return waiting(authorisations.waiting) + agreed(authorisations.agreed)
      + earlier(authorisations.earlier.count) + nothing(authorisations.moves)
  }

  private func waiting(_ moves: [Authorisation]) -> [String] {
    moves.isEmpty
      ? []
      : [
        "",
        "To be agreed to by the Safeguarding Team Manager or a Service Manager: \(moves.count)",
      ] + told(moves)
  }

  /// A group for each agreement, the earliest first.
  private func agreed(_ moves: [Authorisation]) -> [String] {
    let groups = Dictionary(grouping: moves, by: \.agreement)
      .compactMap { agreement, mine in agreement.map { ($0, mine) } }
      .sorted { ($0.0.on, $0.0.by) < ($1.0.on, $1.0.by) }
    return groups.flatMap { agreement, mine in
      ["", "Agreed to by \(agreement.by), \(agreement.on.british): \(mine.count)"] + told(mine)
    }
  }

  private func told(_ moves: [Authorisation]) -> [String] {
    let rest = moves.count - Self.mostTold
    return moves.prefix(Self.mostTold).map { "  \(words($0))" }
      + (rest > 0 ? ["  and \(rest) more, in authorisations.csv"] : [])
  }

  /// "C-104 from Tue 8 Dec 09:30 to Thu 10 Dec 14:00; 9 people told again, invitations are out".
  private func words(_ move: Authorisation) -> String {
    let venueChanges = move.to.map { $0.venue != move.from.venue } ?? false
    let place = { (promise: Promise) in
      "\(promise.day.britishShort) \(promise.start)"
        + (venueChanges ? promise.venue.map { " at \($0)" } ?? "" : "")
    }
    let change =
      move.to.map { "from \(place(move.from)) to \(place($0))" }
      ?? "loses its date, \(place(move.from))"
    let people = Count.of(move.toldAgain, "person", "people")
    return "\(move.conference) \(change); \(people) told again"
      + (move.areInvitationsOut ? ", invitations are out" : "") + late(move)
  }

  /// S15 asks for a new date within the limit.
  private func late(_ move: Authorisation) -> String {
    let days =
      plan.conferences.first { $0.conference == move.conference }?.lateWorkingDays ?? 0
    return days == 0 ? "" : "; \(Count.of(days, "working day")) after its limit"
  }

  private func earlier(_ count: Int) -> [String] {
    count == 0
      ? [] : ["", "Agreed to before, kept in authorisations.csv: \(Count.of(count, "change"))"]
  }

  private func nothing(_ moves: [Authorisation]) -> [String] {
    moves.isEmpty && plan.agreement != nil
      ? ["", "Nothing moves, so there was nothing to agree to."] : []
  }
}
