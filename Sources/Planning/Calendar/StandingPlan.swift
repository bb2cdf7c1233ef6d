public import Conferences

extension Plan {
  /// A finished calendar as a plan, whoever made it: the bookings that count, what each tier is worth,
  /// and nothing proved of it but that no tier is worth less than nothing. No mid-way meetings are
  /// placed.
  public init(standing calendar: Calendar) {
    let entries = calendar.entries
    let counting = Calendar(
      calendar.register, bookings: entries.map(\.booking),
      duty: calendar.isDutyPlanned ? calendar.duty : nil)
    self.init(
      bookings: entries.map { entry in
        var booking = entry.booking
        if entry.isFixed { booking.status = .fixed }
        return booking
      },
      duty: calendar.duty, dutyUncovered: DutyReasons(counting).uncovered, midwayMeetings: [],
      midwayUnplaced: [],
      tiers: TierValues.of(counting).map {
        TierResult(tier: $0, value: $1, bound: Weight(thousandths: 0))
      },
      conferences: PlannedConferences(counting).all, stoppedEarly: nil, notes: [])
  }
}
