internal import Conferences
internal import WorkingTime

/// What is worth knowing of a booking that raises no question by itself: another chair than the one
/// published, short notice, and what the national figure says.
extension Reasons {
  func noted(_ entry: CalendarEntry) -> [String] {
    chairWithoutQuestion(entry) + shortNotice(entry) + nationalFigure(entry)
  }

  /// That somebody else chairs it than was told, or than the one who has left the unit; of a previous
  /// chair who is still there it is asked why.
  private func chairWithoutQuestion(_ entry: CalendarEntry) -> [String] {
    let previous = entry.conference.previousChair
    let isAsked =
      previous != entry.booking.chair
      && previous.map { calendar.register.chairs[$0] != nil } ?? false
    return isAsked ? [] : otherChair(entry)
  }

  /// In time by its limit, and late in the figure that the Department for Education asks for (S1).
  private func nationalFigure(_ entry: CalendarEntry) -> [String] {
    let workingDays = calendar.scenario.workingDays
    let isWithin = NationalMeasure().isWithin15(entry.conference, heldOn: entry.day, workingDays)
    guard entry.conference.kind != .review, entry.day <= entry.limit.limit, isWithin == false
    else { return [] }
    return [
      "In time by its limit, but more than \(NationalMeasure.workingDays) working days after the "
        + "\(NationalMeasure.event(of: entry.conference)): the national figure counts it as late."
    ]
  }
}
