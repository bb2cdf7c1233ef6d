/// Changes over a scenario that somebody wonders about: a chair who leaves, a room more, other slots.
///
/// A value like any other, and applying it changes nothing but what it names, so one without changes
/// gives the same scenario.
public struct WhatIf: Sendable {
  /// Short, as tables show it: "A chair leaves".
  public let name: String
  /// One sentence on what is supposed, and why somebody would ask.
  public let what: String
  /// Made one after the other, in this order.
  public let changes: [Change]

  public init(name: String, what: String, changes: [Change]) {
    self.name = name
    self.what = what
    self.changes = changes
  }

  /// Whether more or fewer conferences are asked for, of those without a date yet.
  public var changesDemand: Bool {
    changes.contains { change in
      if case .demand(let demand) = change { !demand.includesBooked } else { false }
    }
  }

  /// The scenario as it would be.
  /// - Throws: ``WhatIfFault`` for the first change that cannot be made.
  public func applied(to scenario: Scenario) throws(WhatIfFault) -> Scenario {
    var changed = scenario
    for change in changes { try change.apply(to: &changed) }
    return changed
  }
}

/// Why a change cannot be made over a scenario.
public enum WhatIfFault: Error, Sendable, Hashable {
  /// Somebody or something is to be changed or to go who is not there.
  case notThere(Subject)
  /// Somebody or something is to be added who is there already.
  case alreadyThere(Subject)
  /// A room is to be added at a venue that is not there.
  case noSuchVenue(ID<Venue>, of: ID<Room>)
  /// With the policy's values changed, a conference has no limit that can be worked out.
  case noLimit(LimitFault)

  /// What is wrong, and what would be right.
  public var message: String {
    switch self {
    case .notThere(let subject):
      "there is no \(subject.noun) \"\(subject.name)\" to change or take away; add it first"
    case .alreadyThere(let subject):
      "the \(subject.noun) \"\(subject.name)\" is there already; change it, or choose another name"
    case .noSuchVenue(let venue, let room):
      "there is no venue \"\(venue)\" for the room \"\(room)\"; add the venue first"
    case .noLimit(let fault): fault.message
    }
  }
}

extension Subject {
  /// What it is, in the unit's words.
  public var noun: String {
    switch self {
    case .agency: "agency"
    case .chair: "chair"
    case .minuteTaker: "minute-taker"
    case .room: "room"
    case .venue: "venue"
    case .worker: "worker"
    }
  }
}
