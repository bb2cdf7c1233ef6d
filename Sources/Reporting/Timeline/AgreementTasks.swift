internal import Conferences
internal import WorkingTime

/// S12, S14, S15: what somebody has to agree to or decide.
extension TaskMaker {
  mutating func addAgreements() {
    if conference.mode == .remote && !isReview { addRemote() }
    if appointment.lacksQuorum { addQuorum() }
    if appointment.change == .moved, let before = appointment.before { addMove(from: before) }
  }

  private mutating func addRemote() {
    add(
      .remoteAgreement, due: min(atOnce, appointment.day), who: chair,
      about: "A remote \(conference.kind.words) needs the chair's agreement",
      source: PracticeSource.faceToFace)
  }

  private mutating func addQuorum() {
    add(
      .quorumDecision, due: appointment.day, at: appointment.span.start, who: chair,
      about: "Too few agencies can be present for a quorum: the chair decides whether to go on",
      source: PracticeSource.quorum)
  }

  private mutating func addMove(from before: Booking) {
    add(
      .moveAuthorisation, due: min(atOnce, appointment.day), who: "Safeguarding Team Manager",
      about: "Published for \(before.day.british) \(before.start), now \(appointment.day.british) "
        + "\(appointment.span.start); the Safeguarding Team Manager or a Service Manager agrees",
      source: PracticeSource.moves, done: view.agreement(to: conference.id)?.on)
  }
}

/// S15: published bookings that a plan drops have no appointment, and still need an agreement.
enum CancellationTasks {
  static func tasks(_ view: PlanView) -> [TimelineTask] {
    view.dropped.map { booking in
      TimelineTask(
        conference: booking.conference, kind: .cancellationAuthorisation,
        due: view.workingDays.day(1, after: view.scenario.asOf), dueTime: nil,
        who: "Safeguarding Team Manager",
        about: "Published for \(booking.day.british) \(booking.start), now without a date; "
          + "the Safeguarding Team Manager or a Service Manager agrees",
        source: PracticeSource.moves, done: view.agreement(to: booking.conference)?.on)
    }
  }
}
