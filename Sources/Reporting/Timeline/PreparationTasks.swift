internal import Conferences
internal import WorkingTime

/// S23, S24, S28, S37: what is talked over before the day.
extension TaskMaker {
  mutating func addPreparation() {
    addSpeaking()
    addAdvocate()
    if conference.isHarmOutsideHome { addHarmOutsideHome() }
    if policy.flag(.reminderFamilyContact) {
      add(
        .familyContact, due: days.day(1, before: appointment.day), who: chair,
        about: "Offer the family a call or a meeting before the day; the worker returns the "
          + "chair's calls",
        by: .reminderFamilyContact)
    }
  }

  /// S28.
  private mutating func addSpeaking() {
    guard policy.wholeOrNone(.reminderSpeakDaysBefore) != nil else { return }
    add(
      .chairAndWorkerSpeak, due: preparation, who: "\(chair) and \(worker)",
      about: "Speak about the child's part, supporters, exclusions, interpreter and advocate",
      by: .reminderSpeakDaysBefore)
  }

  /// S24.
  private mutating func addAdvocate() {
    guard let from = policy.wholeOrNone(.advocateFromAge) else { return }
    let ages =
      policy.wholeOrNone(.advocateToAge).map { "aged \(from) to \($0)" } ?? "over \(from)"
    let video = conference.mode == .inPerson ? "" : ", by video if they wish"
    add(
      .advocate, due: preparation, who: worker,
      about: "Children \(ages) are invited\(video) and offered an advocate; if not, say why",
      by: .advocateFromAge)
  }

  /// S23.
  private mutating func addHarmOutsideHome() {
    add(
      .harmOutsideHome, due: preparation, who: worker,
      about: "Agenda of spaces and places; questionnaires of parents and young person; a trusted "
        + "adult; further invitees such as specialist police or youth services",
      source: PracticeSource.outsideHome)
  }
}
