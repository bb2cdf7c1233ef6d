internal import Conferences
internal import WorkingTime

/// S27, S38: who is asked, and when.
extension TaskMaker {
  mutating func addInvitations() {
    let isNews = appointment.change == .new || appointment.change == .moved
    if isReview, let months = policy.wholeOrNone(.inviteReviewMonthsBefore) {
      let monthBefore = days.back(appointment.day.adding(months: -months))
      // A booking made too late for that is invited to at once.
      addInvitations(
        due: isNews ? min(max(monthBefore, atOnce), appointment.day) : monthBefore)
    } else if isNews {
      addInvitations(due: min(atOnce, appointment.day))
    }
  }

  private mutating func addInvitations(due: Day) {
    add(
      .invitations, due: due, who: "business support",
      about: "Invite to \(appointment.day.british) \(appointment.span.start)",
      by: .inviteReviewMonthsBefore)
    if let hours = policy.wholeOrNone(.inviteReplyHours) {
      add(
        .replies, due: min(day(hours: hours, after: due), appointment.day), who: worker,
        about: "Answer business support within \(hours) hours on who is to be invited",
        by: .inviteReplyHours)
    }
    add(
      .invitationChecklist, due: due, who: "business support and \(worker)", about: checklist,
      source: PracticeSource.invitees)
  }

  /// S38: by role, no names.
  private var checklist: String {
    let roles = [
      "everyone with parental responsibility", "involved fathers without it",
      "those with day-to-day care", "a parent's or carer's partner",
      "other family if the chair agrees", "observers only if chair and family agree",
      "an advocate and a supporter if the family asks",
    ]
    let agencies = conference.agencies.map(\.text).joined(separator: ", ")
    return "Invite: " + roles.joined(separator: "; ")
      + (agencies.isEmpty ? "" : "; agencies: \(agencies)")
  }
}
