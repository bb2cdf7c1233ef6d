internal import Conferences
internal import WorkingTime

/// Whom the clerk must find: H2 to H5, H9 and H10.
extension Clerk {
  /// Whether the family, the workers and the agencies that must come can come.
  func suits(_ opening: Opening) -> Bool {
    let conference = opening.conference
    return !conference.familyUnavailable.touches(opening.span, on: opening.day)
      && workers(of: conference).allSatisfy { isFree($0, opening) }
      && conference.required.allSatisfy { canAttend($0, opening, isRequired: true) }
  }

  /// Whether as many agencies can be there as the quorum asks.
  func isQuorate(_ opening: Opening) -> Bool {
    let listed = opening.conference.agencies
    let present = listed.count { canAttend($0, opening, isRequired: false) }
    return present >= min(policy.whole(.quorumOtherAgencies), listed.count)
  }

  private func canAttend(_ id: ID<Agency>, _ opening: Opening, isRequired: Bool) -> Bool {
    guard let agency = agencies[id] else { return false }
    let (span, day) = (opening.span, opening.day)
    guard agency.works.covers(span, on: day), !ledger.isAway(.agency(id), span, on: day) else {
      return false
    }
    guard isRequired, let atOnce = agency.atOnce else { return true }
    return ledger.overlapping(.agency(id), span, on: day) < atOnce
  }

  /// The worker, the second one, and the manager of either who is newly qualified (H2).
  func workers(of conference: Conference) -> [Worker] {
    let own = [conference.worker, conference.secondWorker].compactMap { $0 }.compactMap {
      workers[$0]
    }
    let managers = own.filter(\.isNewlyQualified).compactMap(\.manager).compactMap { workers[$0] }
    return own + managers.filter { manager in !own.contains { $0.id == manager.id } }
  }

  private func isFree(_ worker: Worker, _ opening: Opening) -> Bool {
    let span = opening.span(from: policy.whole(.workerBefore))
    return worker.works.covers(span, on: opening.day)
      && ledger.isFree(.worker(worker.id), span, on: opening.day)
  }

  /// The first of the chairs who can take it (H2 to H4).
  func chair(for opening: Opening, among chairs: [Chair]) -> ID<Chair>? {
    let span = chairSpan(opening)
    return chairs.first { chair in
      let subject = Subject.chair(chair.id)
      return isAllowed(chair, opening) && chair.works.covers(span, on: opening.day)
        && ledger.isFree(subject, span, on: opening.day)
        && ledger.count(subject, on: opening.day) < chair.maximumPerDay
        && ledger.countInWeek(subject, of: opening.day) < chair.maximumPerWeek
        && ledger.canTravel(subject, to: opening.venue, span, on: opening.day)
    }?.id
  }

  func chairSpan(_ opening: Opening) -> Span {
    Span(
      opening.start - policy.whole(.chairBefore), opening.end + policy.whole(.chairAfter))
  }

  private func isAllowed(_ chair: Chair, _ opening: Opening) -> Bool {
    let conference = opening.conference
    return !conference.barredChairs.contains(chair.id)
      && (!conference.isHarmOutsideHome || chair.isTrainedForHarmOutsideHome)
      && isAt(opening.venue, chair.venues)
  }

  /// The least busy minute-taker of the day who can take it (H5).
  func minuteTaker(for opening: Opening) -> ID<MinuteTaker>? {
    let span = opening.span(from: policy.whole(.minuteTakerBefore))
    let able = unit.minuteTakers.filter { taker in
      let subject = Subject.minuteTaker(taker.id)
      return isAt(opening.venue, taker.venues) && taker.works.covers(span, on: opening.day)
        && ledger.isFree(subject, span, on: opening.day)
        && ledger.count(subject, on: opening.day) < taker.maximumPerDay
        && ledger.canTravel(subject, to: opening.venue, span, on: opening.day)
    }
    return able.min { a, b in
      (ledger.countInWeek(.minuteTaker(a.id), of: opening.day), a.id)
        < (ledger.countInWeek(.minuteTaker(b.id), of: opening.day), b.id)
    }?.id
  }

  private func isAt(_ venue: ID<Venue>?, _ venues: Set<ID<Venue>>) -> Bool {
    guard let venue else { return true }
    return venues.isEmpty || venues.contains(venue)
  }
}
