internal import Conferences
internal import WorkingTime

/// How long before the start and after the end each person and room is held (H2, H6 to H8).
struct Attendance: Sendable {
  let chairBefore: Int
  let chairAfter: Int
  let minuteTakerBefore: Int
  let workerBefore: Int
  let familyBefore: Int
  let professionalsBefore: Int

  init(_ policy: Policy) {
    chairBefore = policy.whole(.chairBefore)
    chairAfter = policy.whole(.chairAfter)
    minuteTakerBefore = policy.whole(.minuteTakerBefore)
    workerBefore = policy.whole(.workerBefore)
    familyBefore = policy.whole(.familyBefore)
    professionalsBefore = policy.whole(.professionalsBefore)
  }

  func chair(_ span: Span) -> Span { Span(span.start - chairBefore, span.end + chairAfter) }
  func minuteTaker(_ span: Span) -> Span { Span(span.start - minuteTakerBefore, span.end) }
  func worker(_ span: Span) -> Span { Span(span.start - workerBefore, span.end) }
  func professionals(_ span: Span) -> Span { Span(span.start - professionalsBefore, span.start) }
  func family(_ span: Span, isSplit: Bool) -> Span {
    Span(span.start - familyBefore, isSplit ? span.end : span.start)
  }
}
