public import Conferences

/// What makes something impossible, and what would help, in words.
public enum ExplanationWords {
  /// "Chair 02 takes at most 2 conferences a week; if only this were otherwise, it could".
  public static func line(_ fact: ExplainedFact) -> String {
    guard fact.isEnough else { return fact.clause }
    let this = fact.count == 1 ? "this" : "one of these"
    return "\(fact.clause); if only \(this) were otherwise, it could"
  }

  /// What a single fact amounts to, a sentence: "It cannot be, because Chair 02 is on duty on …".
  public static func sentence(_ fact: ExplainedFact) -> String {
    let rest =
      fact.isEnough
      ? "; if only this were otherwise, it could" : "; other things are in the way too"
    return "It cannot be, because \(fact.clause)\(rest)."
  }

  /// What is said below several facts. Where each of them is enough, every other set of facts that
  /// makes it impossible has them all; where one is not, there is a set without it.
  public static func closing(_ facts: [ExplainedFact]) -> String {
    if facts.allSatisfy(\.isEnough) { return "Nothing else is in the way." }
    return facts.contains(where: \.isEnough)
      ? "These alone rule it out; other things are in the way too."
      : "These alone rule it out; other things are in the way too, so no one of these would be enough."
  }

  /// "What would bring it back in time", or what is said where nothing was found.
  public static func heading(_ answer: ExplainedQuestion) -> String {
    "What would \(answer.remedy)"
  }

  public static func noFix(_ answer: ExplainedQuestion) -> String {
    "Nothing that was tried would \(answer.remedy)\(answer.isComplaint ? " for the better" : "")."
  }
}
