public import Conferences

/// How many families hear what from one calendar to another, in a sentence.
public struct DifferenceSummary {
  private let difference: CalendarDifference

  public init(_ difference: CalendarDifference) { self.difference = difference }

  /// "4 families get a new date, time or place (35 people); 8 keep it with another chair."
  public var words: String {
    let all = difference.familiesToldAgain
    guard all > 0 else { return "No family is told again." }
    let gone = difference.familiesDropped
    let moved = difference.familiesMoved - gone
    let kept = all - moved - gone
    let parts = [
      (moved, "gets a new date, time or place", "get a new date, time or place"),
      (gone, "loses its date", "lose their date"),
      (kept, "keeps its date with another chair", "keep their date with another chair"),
    ].filter { $0.0 > 0 }
    let said = parts.enumerated().map { place, part in
      let (count, one, many) = part
      let who = place == 0 ? inWords(count, "family", plural: "families") : "\(count)"
      return "\(who) \(count == 1 ? one : many)"
    }
    let people = difference.peopleToldAgain
    let expected = people == 0 ? "" : " (\(inWords(people, "person", plural: "people")) expected)"
    let dates = said.prefix((moved > 0 ? 1 : 0) + (gone > 0 ? 1 : 0)).joined(separator: "; ")
    let rest = kept > 0 ? [said[said.count - 1]] : []
    return ([dates + expected].filter { !$0.isEmpty } + rest).joined(separator: "; ") + "."
  }
}
