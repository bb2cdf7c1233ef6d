internal import Conferences

/// What a conference's booking breaks as it stands (S13).
extension Calendar {
  /// Nil where it has no booking, or breaks nothing.
  func broken(_ entry: CalendarEntry?) -> BrokenBooking? {
    guard let entry else { return nil }
    let problems = Set(Rules.all.flatMap { $0.problems(in: self) })
      .filter { $0.conferences.contains(entry.conference.id) }.sorted()
    return problems.isEmpty
      ? nil : BrokenBooking(sentences: problems.map(\.sentence), isFixed: entry.isFixed)
  }
}
