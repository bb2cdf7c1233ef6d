extension TimelineTask {
  /// What is to be done, in the order in which it comes up around a conference.
  public enum Kind: Int, CaseIterable, Sendable, Comparable {
    case consultation, request, preBirthRequest
    case moveAuthorisation, cancellationAuthorisation, remoteAgreement
    case invitations, replies, invitationChecklist
    case chairAndWorkerSpeak, advocate, harmOutsideHome, reportAuthorised, reportToChair
    case reportToFamily, familyContact
    case quorumDecision
    case actions, decisions, planToFamily, escalation, significantEvents
    case minutesDone, minutesShared
    case firstVisit, visit
    case firstCoreGroup, planShared, coreGroup, coreGroupMinutes
    case midway, nextReview

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// As `timeline.csv` and the rota write it.
    public var words: String {
      switch self {
      case .consultation: "Consultation"
      case .request: "Request for the conference"
      case .preBirthRequest: "Request before birth"
      case .moveAuthorisation: "Authorise the move"
      case .cancellationAuthorisation: "Authorise the cancellation"
      case .remoteAgreement: "Chair agrees to remote"
      case .invitations: "Invitations"
      case .replies: "Replies on who is invited"
      case .invitationChecklist: "Invitation checklist"
      case .chairAndWorkerSpeak: "Chair and worker speak"
      case .advocate: "Children's invitation and advocate"
      case .harmOutsideHome: "Harm outside the home"
      case .reportAuthorised: "Report authorised"
      case .reportToChair: "Report to the chair"
      case .reportToFamily: "Report to the family"
      case .familyContact: "Chair offers the family contact"
      case .quorumDecision: "Chair decides on quorum"
      case .actions: "Actions to the family"
      case .decisions: "Decisions sent"
      case .planToFamily: "Plan to the family"
      case .escalation: "Escalation if graded 0 to 2"
      case .significantEvents: "Significant events"
      case .minutesDone: "Minutes done"
      case .minutesShared: "Minutes shared"
      case .firstVisit: "First visit"
      case .visit: "Visit"
      case .firstCoreGroup: "First core group"
      case .planShared: "Plan shared with the family"
      case .coreGroup: "Core group"
      case .coreGroupMinutes: "Core group minutes"
      case .midway: "Mid-way meeting"
      case .nextReview: "Next review"
      }
    }
  }
}
