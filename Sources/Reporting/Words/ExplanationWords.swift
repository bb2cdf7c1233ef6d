public import Conferences

/// What makes something impossible, and what would help, in words.
public enum ExplanationWords {
  /// What a single fact amounts to, a sentence: "It cannot be, because Chair 02 is on duty on …".
  public static func sentence(_ fact: ExplainedFact) -> String {
    let rest =
      fact.isEnough
      ? "; if only this were otherwise, it could" : "; other things are in the way too"
    return "It cannot be, because \(fact.clause)\(rest)."
  }

  /// What is said above several facts.
  public static let together = "It cannot be, because of these together."

  /// Facts that say the same of the real calendar, with what they say.
  public struct Group: Sendable, Hashable {
    /// With a colon.
    public let lead: String
    public let clauses: [String]
  }

  /// Those first of which one alone would be enough. Where not all are so, there is another set of
  /// facts that makes it impossible, and has something that is not told here.
  public static func groups(_ facts: [ExplainedFact]) -> [Group] {
    func group(_ isEnough: Bool, _ lead: (String) -> String) -> [Group] {
      let mine = facts.filter { $0.isEnough == isEnough }
      let them = mine.reduce(0) { $0 + $1.count } == 1 ? "this" : "one of these"
      return mine.isEmpty ? [] : [Group(lead: lead(them), clauses: mine.map(\.clause))]
    }
    return group(true) { "If only \($0) were otherwise, it could:" }
      + group(false) { "Without \($0) it still could not, since other things are in the way too:" }
  }

  /// "What would bring it back in time", or what is said where nothing was found.
  public static func heading(_ answer: ExplainedQuestion) -> String {
    "What would \(answer.remedy)"
  }

  public static func noFix(_ answer: ExplainedQuestion) -> String {
    "Nothing that was tried would \(answer.remedy)\(answer.isComplaint ? " for the better" : "")."
  }
}
