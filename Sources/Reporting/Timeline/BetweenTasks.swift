internal import Conferences
internal import WorkingTime

/// S6, S33, S36: what falls between this conference and its neighbours.
extension TaskMaker {
  /// S33: where it could not be placed, the middle of the period says by when somebody should.
  mutating func addMidway(_ meeting: MidwayMeeting?, unplaced: String?) {
    if let meeting {
      add(
        .midway, due: meeting.day, at: meeting.span.start,
        who: "chair \(meeting.chair) and worker \(meeting.worker)",
        about: "Progress of the plan and what stands in its way; until \(meeting.span.end)",
        source: PracticeSource.midway)
    } else if let unplaced, let last = conference.dates.lastConference {
      let middle = last + (appointment.day - last) / 2
      add(
        .midway, due: days.back(middle), who: "\(chair) and \(worker)",
        about: "No time could be placed: \(unplaced)", source: PracticeSource.midway)
    }
  }

  mutating func addNextReview() {
    if let within = policy.wholeOrNone(.significantEventWorkingDays) {
      add(
        .significantEvents, due: held.day, at: held.time, who: worker,
        about: "From here on the chair is told of significant events within "
          + inWords(within, "working day"),
        by: .significantEventWorkingDays)
    }
    guard let next = appointment.planned.nextReview else { return }
    add(
      .nextReview, due: next.limit, who: "business support",
      about: "If a plan is made: between \(next.earliest.british) and \(next.limit.british), "
        + "best on \(next.target.british), with \(chair)",
      source: PracticeSource.nextDate)
  }
}
