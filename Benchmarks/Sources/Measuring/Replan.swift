internal import Conferences
internal import WorkingTime

/// The morning after a week was planned: everything is published, and a chair is ill.
struct Replan {
  let week: Scenario
  let plan: Plan

  private static let illDays = 14

  var scenario: Scenario {
    var scenario = week
    scenario.name += ", a chair ill"
    scenario.bookings = plan.bookings.map { booking in
      var published = booking
      if booking.status == .provisional { published.status = .published }
      return published
    }
    let monday = week.asOf + 3
    let ill = monday...(monday + (Self.illDays - 1))
    // Who is on duty in a fortnight with a chair less is decided anew.
    scenario.duty = plan.duty.filter { !ill.contains($0.day) }
    if let chair = busiest(in: ill) {
      scenario.absences.append(
        Absence(
          subject: .chair(chair), from: Moment(ill.lowerBound, .midnight),
          to: Moment(ill.upperBound + 1, .midnight), reason: "illness"))
    }
    return scenario
  }

  /// The chair with most conferences in these days.
  private func busiest(in days: ClosedRange<Day>) -> ID<Chair>? {
    let chairs = plan.bookings.filter { days.contains($0.day) }.compactMap(\.chair)
    return Dictionary(grouping: chairs) { $0 }.max {
      ($0.value.count, $1.key) < ($1.value.count, $0.key)
    }?.key
  }
}
