internal import Conferences

/// A stretch of weeks looked at by itself: what is booked outside it stays as it is.
struct Window {
  /// The bookable days inside, whole weeks.
  let days: Swift.Range<Int>
  /// By conference: the choice outside that stays; nil for those inside, and those without a
  /// booking, which may come in.
  let kept: [Candidate?]
  /// By conference booked outside that may come in: its choice now, which it may keep.
  private let guests: [Int: Candidate]
  /// Whether what is kept is what the plan at hand has, which then is one of those looked at.
  let keepsPlan: Bool
  /// Choices that the relaxation should begin with.
  let suggested: [Candidate]
  /// What the plan's bookings cost together outside, in thousandths of the standards tier. What
  /// chairing costs is not counted: it is nowhere alone.
  let sharedOutside: Int

  /// All weeks, with some choices kept.
  ///
  /// - Parameter suggested: choices of the others that go together at least in fractions.
  init(keeping kept: [Candidate?], suggested: [Candidate], _ candidates: Candidates) {
    days = candidates.ground.days.indices
    self.kept = kept
    guests = [:]
    keepsPlan = false
    self.suggested = suggested
    sharedOutside = 0
  }

  /// Whether all that causes a shared cost is inside, or the cost is of all weeks together.
  func holds(_ cost: SharedCost) -> Bool {
    switch cost {
    case .professionals(_, let day, _): days.contains(day)
    case .chairing: true
    }
  }

  /// Whether a choice is looked at.
  func admits(_ candidate: Candidate) -> Bool {
    days.contains(candidate.day) || guests[candidate.conference]?.number == candidate.number
  }

  /// Some weeks of a plan.
  ///
  /// - Parameter guests: choices of conferences booked outside that may come in.
  init(
    weeks: Swift.Range<Int>, of plan: StaffedPlan, _ candidates: Candidates,
    guests: [Candidate] = []
  ) {
    let days = candidates.ground.days(of: weeks)
    let invited = Dictionary(uniqueKeysWithValues: guests.map { ($0.conference, $0) })
    self.days = days
    self.guests = invited
    keepsPlan = true
    suggested = []
    kept = plan.selection.map { choice in
      choice.flatMap { days.contains($0.day) || invited[$0.conference] != nil ? nil : $0 }
    }
    sharedOutside = plan.shared.reduce(0) { sum, entry in
      if case .professionals(_, let day, _) = entry.key, !days.contains(day) {
        sum + entry.value
      } else {
        sum
      }
    }
  }
}
