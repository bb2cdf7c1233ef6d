import Conferences
import WorkingTime

/// From when to when a booking holds somebody or something, and whether two holdings go together.
extension Contract {
  private func held(_ span: Span, from before: Int, to after: Int = 0) -> Span {
    Span(span.start - (applies(.before) ? before : 0), span.end + after)
  }

  func holding(ofChairAt span: Span) -> Span {
    held(
      span, from: policy.whole(.chairBefore),
      to: applies(.chairAfter) ? policy.whole(.chairAfter) : 0)
  }

  func holding(ofWorkersAt span: Span) -> Span { held(span, from: policy.whole(.workerBefore)) }

  func holding(ofMinuteTakerAt span: Span) -> Span {
    held(span, from: policy.whole(.minuteTakerBefore))
  }

  /// When a room of a kind is held: H6 meeting, H7 family, H8 professionals.
  func holding(of kind: Room.Kind, _ conference: Conference, _ span: Span) -> Span {
    switch kind {
    case .meeting: span
    case .family:
      Span(
        span.start - (applies(.familyBefore) ? policy.whole(.familyBefore) : 0),
        isSplit(conference) ? span.end : span.start)
    case .professionals:
      Span(
        span.start - (applies(.professionalsBefore) ? policy.whole(.professionalsBefore) : 0),
        span.start)
    }
  }

  /// Whether the family takes two rooms, to the end (H7).
  func isSplit(_ conference: Conference) -> Bool { conference.isSplit && applies(.split) }

  /// H2 for two holdings of one worker on one day.
  func workersClash(_ a: Span, _ b: Span) -> ContractRule? {
    applies(.worker) && applies(.overlap) && meet(a, b) ? .worker : nil
  }

  /// H2 and H3: what two holdings of one chair or one minute-taker on one day break.
  func clash(
    of a: Span, at here: ID<Venue>?, and b: Span, at there: ID<Venue>?, for who: Traveller
  ) -> ContractRule? {
    if meet(a, b) { return applies(.overlap) && applies(who.free) ? who.free : nil }
    guard applies(who.travel), let here, let there, here != there else { return nil }
    let needed =
      scenario.travel.minutes(from: here, to: there) + (applies(.justEnoughTravel) ? 0 : 1)
    return a.gap(to: b) < needed ? who.travel : nil
  }

  private func meet(_ a: Span, _ b: Span) -> Bool {
    a.overlaps(b) || (!applies(.touching) && a.gap(to: b) == 0)
  }

  enum Traveller {
    case chair, minuteTaker
    var free: ContractRule { self == .chair ? .chair : .minuteTaker }
    var travel: ContractRule { self == .chair ? .chairTravel : .minuteTakerTravel }
  }
}
