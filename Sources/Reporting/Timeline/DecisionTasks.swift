internal import Conferences
internal import WorkingTime

/// S29, S34: what leaves the room on the day and the days after.
extension TaskMaker {
  mutating func addDecisions() {
    if policy.flag(.decisionActionsSameDay) {
      add(
        .actions, due: held.day, at: held.time, who: chair,
        about: "A written copy of the immediate actions to the family", by: .decisionActionsSameDay)
    }
    addWithinHours(
      .decisions, .decisionHours, who: minuteTaker,
      about: "Decisions and recommendations to everyone by secure e-mail")
    addWithinHours(
      .planToFamily, .decisionPlanToFamilyHours, who: "business support",
      about: "A copy of the child protection plan to the family")
    addWithinHours(
      .escalation, .escalationHours, who: chair,
      about: "Only where the overall grading is 0 to 2: escalate to the Service Manager")
  }

  private mutating func addWithinHours(
    _ kind: TimelineTask.Kind, _ key: PolicyKey, who: String, about: String
  ) {
    guard let hours = policy.wholeOrNone(key) else { return }
    add(
      kind, due: day(hours: hours, after: held.day), at: held.time, who: who, about: about,
      by: key)
  }
}
