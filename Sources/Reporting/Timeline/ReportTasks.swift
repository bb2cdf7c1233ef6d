internal import Conferences
internal import WorkingTime

/// S25, S26: reports authorised, to the chair and to the family.
extension TaskMaker {
  mutating func addReports() {
    if let before = policy.wholeOrNone(.reportAuthorisedWorkingDays) {
      add(
        .reportAuthorised, due: days.day(before, before: appointment.day),
        at: authorisedBy, who: "manager of \(worker)",
        about: "Authorise the social care report", by: .reportAuthorisedWorkingDays)
    }
    let toChair: PolicyKey = isReview ? .reportChairReview : .reportChairInitial
    add(
      .reportToChair, due: days.day(policy.whole(toChair), before: appointment.day),
      who: "\(worker) and agencies", about: "Reports to the unit for \(chair)", by: toChair)
    addFamilyReport()
  }

  private var authorisedBy: TimeOfDay? {
    switch policy.value(.reportAuthorisedBy) {
    case .time(let time): time
    case .whole, .none, .weight, .flag, .text, .facilityList, .tierList: nil
    }
  }

  /// A policy silent on reviews means its initial conferences' days.
  private mutating func addFamilyReport() {
    let forReview = isReview ? policy.wholeOrNone(.reportFamilyReview) : nil
    let before = forReview ?? policy.whole(.reportFamilyInitial)
    add(
      .reportToFamily, due: days.day(before, before: appointment.day),
      who: "\(worker) and agencies",
      about: "Share the reports with the parents, and the children where appropriate",
      by: forReview == nil ? .reportFamilyInitial : .reportFamilyReview)
  }
}
