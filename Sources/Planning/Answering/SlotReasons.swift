internal import Conferences
internal import WorkingTime

/// Says of every slot that a question is about what refuses it, the first thing there is.
struct SlotReasons {
  private let question: PlacingQuestion
  private let refusals: Refusals
  private let needs: OpeningNeeds
  private let now: CalendarEntry?

  /// - Parameter now: the booking it has.
  init(_ question: PlacingQuestion, _ refusals: Refusals, now: CalendarEntry?) {
    self.question = question
    self.refusals = refusals
    self.now = now
    needs = refusals.needs(of: question.conference)
  }

  /// Those from the first day possible, and up to the limit where a day after it is no answer; all
  /// where days are asked about. A day on which the office is closed has none, as in a plan's reasons.
  var slots: [ExplainedSlot] {
    question.openings(in: refusals.calendar).filter { opening in
      (question.days != nil
        || (opening.day >= question.limit.earliest
          && (!question.mustBeInTime || opening.day <= question.limit.limit)))
        && (refusals.calendar.scenario.closure(on: opening.day) == nil || isOwn(opening))
    }.map { opening in
      ExplainedSlot(
        day: opening.day, span: opening.span, venue: opening.venue?.id, refusal: refusal(opening),
        isOwn: isOwn(opening))
    }
  }

  private func isOwn(_ opening: Opening) -> Bool {
    now.map {
      $0.day == opening.day && $0.span == opening.span && $0.booking.venue == opening.venue?.id
    } ?? false
  }

  private func refusal(_ opening: Opening) -> ExplainedSlot.Refusal? {
    frame(opening) ?? chair(opening)
      ?? refusals.obstacle(needs, opening).map { obstacle in
        .init(words: obstacle.words, clause: clause(obstacle, opening))
      } ?? quorum(opening)
  }

  private func frame(_ opening: Opening) -> ExplainedSlot.Refusal? {
    if let now, question.fixed != nil {
      return .init(words: "booking fixed", clause: "its booking, \(now.moment), is fixed")
    }
    if opening.day < question.limit.earliest, !question.keepsPromise(opening) {
      let first = question.limit.earliest.britishShort
      return .init(
        words: "before its first day possible",
        clause: "\(first) is its first day possible (\(question.limit.receipt.earliestBecause))")
    }
    return refusals.calendar.scenario.closure(on: opening.day).map {
      .init(words: "office closed", clause: "the office is \(Words.closed($0))")
    }
  }

  /// Where one chair is asked for.
  private func chair(_ opening: Opening) -> ExplainedSlot.Refusal? {
    guard let id = question.chair, let chair = refusals.calendar.register.chairs[id],
      let obstacle = refusals.chairs.obstacle(chair, question.conference, opening)
    else { return nil }
    return .init(
      words: "\(Words.chair(id)) \(obstacle.words)",
      clause: "\(Words.chair(id)) \(obstacle.clause(opening))")
  }

  private func clause(_ obstacle: Obstacle, _ opening: Opening) -> String {
    guard case .noChair = obstacle else { return obstacle.sentence }
    let chairs = refusals.chairs.whereabouts(question.conference, opening)
    return chairs.isEmpty ? obstacle.sentence : "\(obstacle.sentence): \(chairs)"
  }

  private func quorum(_ opening: Opening) -> ExplainedSlot.Refusal? {
    let quorum = refusals.calendar.register.quorum
    guard question.mustBeQuorate,
      !quorum.isReached(question.conference, during: opening.span, on: opening.day)
    else { return nil }
    let absent = quorum.absent(question.conference, during: opening.span, on: opening.day)
    return .init(
      words: "too few agencies", clause: "\(Words.list(absent.map(\.agency.text))) cannot come")
  }

  /// "Of 44 slots: 18 no chair free, 12 family cannot, 2 free."
  static func summary(_ slots: [ExplainedSlot], or nothing: String) -> String {
    guard !slots.isEmpty else { return "\(nothing.prefix(1).uppercased())\(nothing.dropFirst())." }
    var counts: [String: Int] = [:]
    for slot in slots { counts[slot.refusal?.words ?? "free", default: 0] += 1 }
    let parts = RefusalSummary.ranked(counts).map { "\($0.1) \($0.0)" }
    return "Of \(Words.count(slots.count, "slot")): \(parts.joined(separator: ", "))."
  }
}
