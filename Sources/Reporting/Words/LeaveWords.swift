public import Conferences
internal import WorkingTime

/// What is said of an absence, wherever it is.
public enum LeaveWords {
  /// "Chair 02 would be away from Mon 14 Dec 2026 to Fri 18 Dec 2026"; a room or a venue is closed.
  public static func headline(_ absence: Absence, isEntered: Bool) -> String {
    let verb = isEntered ? "is" : "would be"
    return "\(absence.subject.name) \(verb) \(state(absence.subject)) \(absence.stretch)"
  }

  /// "away", or "closed".
  public static func state(_ subject: Subject) -> String {
    switch subject {
    case .agency, .chair, .minuteTaker, .worker: "away"
    case .room, .venue: "closed"
    }
  }

  /// "No duty chair on Mon 14 Dec and Thu 17 Dec.", where there are too few with it; else nothing.
  public static func uncovered(_ answer: LeaveAnswer) -> [String] {
    func line(_ lead: String, _ days: [UncoveredDuty]) -> [String] {
      days.isEmpty ? [] : ["\(lead) on \(days.map(\.day.britishShort).inWords)."]
    }
    let none = answer.uncovered.filter { $0.missing >= answer.dutyChairsWanted }
    let few = answer.uncovered.filter { $0.missing < answer.dutyChairsWanted }
    return line("No duty chair", none) + line("Too few duty chairs", few)
  }
}

extension [String] {
  /// "a, b and c".
  fileprivate var inWords: String {
    count > 1
      ? dropLast().joined(separator: ", ") + " and " + (last ?? "") : first ?? ""
  }
}
