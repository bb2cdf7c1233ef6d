internal import Conferences

/// The families that each chair newly takes in a calendar: those of planned bookings without a
/// previous chair, each once a chair (tier 5).
struct Caseloads {
  private let taken: [ID<Chair>: Set<ID<Family>>]
  /// Whether a family over a limit costs more than another chair than the published one.
  let outweighsPublishedChair: Bool

  init(_ calendar: Calendar) {
    var taken: [ID<Chair>: Set<ID<Family>>] = [:]
    for entry in calendar.entries where !entry.isFixed && entry.conference.previousChair == nil {
      if let chair = entry.booking.chair {
        taken[chair, default: []].insert(entry.conference.family)
      }
    }
    self.taken = taken
    let policy = calendar.policy
    outweighsPublishedChair =
      StandardsTier.weight(.overCaseload, policy)
      > StandardsTier.weight(.publishedChairChanged, policy)
  }

  func newlyTaken(by chair: ID<Chair>) -> Set<ID<Family>> { taken[chair] ?? [] }

  /// Whether a chair would have one family more over the limit by taking this one too.
  func wouldExceed(_ chair: Chair, with family: ID<Family>) -> Bool {
    let held = newlyTaken(by: chair.id)
    return !held.contains(family) && isLastOver(chair, newlyTaken: held.count + 1)
  }

  /// Whether a chair has one family more over the limit for having taken this one.
  func exceeds(_ chair: Chair, with family: ID<Family>) -> Bool {
    let held = newlyTaken(by: chair.id)
    return held.contains(family) && isLastOver(chair, newlyTaken: held.count)
  }

  private func isLastOver(_ chair: Chair, newlyTaken count: Int) -> Bool {
    StandardsTier.overCaseload(chair, newlyTaken: count)
      > StandardsTier.overCaseload(chair, newlyTaken: count - 1)
  }
}
