internal import Conferences
internal import WorkingTime

/// Something somebody could do about a conference that has no place, as a change of the scenario. It
/// is offered only after the conference was placed anew with it.
struct FixProposal {
  let kind: Fix.Kind
  /// Whom or what it is about, so that the same is not offered for every slot.
  let subject: String
  /// What to do, as a clause without a full stop.
  let clause: String
  let change: (inout Scenario) -> Void
  /// The duty days then, where they change.
  var duty: [DutyDay]?

  /// The same for every slot.
  var key: String { "\(kind.rawValue) \(subject)" }
}
