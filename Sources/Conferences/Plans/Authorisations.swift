/// The moves and cancellations of a plan, with the agreements to them, and the agreements of earlier
/// plans (S15). It follows from the scenario and the plan, so that the two cannot disagree with it.
public struct Authorisations: Sendable, Hashable {
  /// Published bookings that the plan moves or drops, in order of how soon they are and whom they
  /// touch (S16).
  public let moves: [Authorisation]
  /// What was agreed to before and is no move of this plan, kept for the record; in order of the day
  /// of agreement.
  public let earlier: [Authorisation]

  public init(of plan: Plan, in scenario: Scenario) {
    let agreed = scenario.authorisations.filter { $0.agreement != nil }
    let moves = Self.moves(of: plan, in: scenario).map { move in
      if let standing = Self.standing(move, among: agreed) { return standing }
      var move = move
      move.agreement = plan.agreement
      return move
    }
    self.moves = moves.sorted(by: Authorisation.isMorePressing)
    let ofThisPlan = Set(moves)
    earlier = agreed.filter { !ofThisPlan.contains($0) }
  }

  /// Moves that wait for somebody's agreement.
  public var waiting: [Authorisation] { moves.filter { $0.agreement == nil } }
  /// Moves that somebody agreed to.
  public var agreed: [Authorisation] { moves.filter { $0.agreement != nil } }

  private static func moves(of plan: Plan, in scenario: Scenario) -> [Authorisation] {
    let booked = Dictionary(
      plan.bookings.map { ($0.conference, $0) }, uniquingKeysWith: { first, _ in first })
    let attendees = Dictionary(
      scenario.conferences.map { ($0.id, $0.attendees) }, uniquingKeysWith: { first, _ in first })
    return scenario.withPromisesAsTheyCount.bookings.compactMap { old in
      let new = booked[old.conference]
      guard scenario.status(of: old) == .published, !(new?.keepsPromise(of: old) ?? false) else {
        return nil
      }
      return Authorisation(
        conference: old.conference, from: old.promise, to: new?.promise,
        areInvitationsOut: scenario.areInvitationsOut(for: old.day),
        toldAgain: attendees[old.conference] ?? 0)
    }
  }

  /// An earlier authorisation of this very change, as it was agreed to then; none where something
  /// else was agreed to for the conference on that day or later, and the change so taken back.
  private static func standing(_ move: Authorisation, among agreed: [Authorisation])
    -> Authorisation?
  {
    let mine = agreed.filter { $0.conference == move.conference }
    guard let last = mine.max(), last.isSameChange(as: move),
      mine.count(where: { $0.agreement?.on == last.agreement?.on }) == 1
    else { return nil }
    return last
  }
}

extension Plan {
  /// Takes down who agreed to the moves that nobody had agreed to, and publishes every move that
  /// somebody agreed to. What is new breaks no promise, so it needs no such agreement and stays
  /// provisional (S15).
  /// - Parameter agreement: nil to publish what was agreed to before.
  public mutating func record(_ agreement: Agreement?, in scenario: Scenario) {
    self.agreement = agreement ?? self.agreement
    let agreed = Set(Authorisations(of: self, in: scenario).agreed.map(\.conference))
    for index in bookings.indices where agreed.contains(bookings[index].conference) {
      bookings[index].status = .published
    }
    for index in conferences.indices where agreed.contains(conferences[index].conference) {
      conferences[index].booking?.status = .published
    }
  }
}
