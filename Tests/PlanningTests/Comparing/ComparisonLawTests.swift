import Conferences
import Planning
import Testing
import WorkingTime

/// What holds of the difference of any two calendars.
struct ComparisonLawTests {
  private static let seeds = 0..<120

  private struct Pair {
    let verifier: Verifier
    let one, other: [Booking]

    /// Two calendars by chance, which need keep no rule.
    init(seed: Int) throws {
      let scenario = TinyScenarios.scenario(seed: seed)
      var dice = Dice(seed: seed)
      verifier = try Verifier(scenario)
      let one = Self.bookings(scenario, &dice)
      let again = Self.bookings(scenario, &dice)
      self.one = one
      other = again.map { booking in
        dice.chance(40) ? one.first { $0.conference == booking.conference } ?? booking : booking
      }
    }

    private static func bookings(_ scenario: Scenario, _ dice: inout Dice) -> [Booking] {
      scenario.conferences.compactMap { conference in
        guard !dice.chance(25) else { return nil }
        let venue = dice.pick(scenario.venues)
        return Booking(
          conference: conference.id, status: dice.pick([.published, .provisional]),
          day: scenario.asOf + 1 + dice.below(10), start: dice.pick(venue.slotStarts),
          venue: conference.mode == .remote ? nil : venue.id,
          room: scenario.rooms.first { $0.venue == venue.id }?.id,
          chair: dice.pick(scenario.chairs).id, minuteTaker: dice.pick(scenario.minuteTakers).id)
      }
    }

    func difference(_ old: [Booking], _ new: [Booking]) -> CalendarDifference {
      CalendarComparison(
        from: verifier.calendar(bookings: old, duty: nil),
        to: verifier.calendar(bookings: new, duty: nil)
      ).difference
    }
  }

  @Test(arguments: seeds) func aCalendarDoesNotDifferFromItself(seed: Int) throws {
    let pair = try Pair(seed: seed)
    let difference = pair.difference(pair.one, pair.one)
    #expect(difference.differences.isEmpty)
    #expect(difference.same == pair.one.count)
    #expect(difference.tiers.allSatisfy { $0.difference == 0 })
    #expect(!difference.tiers.isBetter && !difference.tiers.isWorse)
  }

  @Test(arguments: seeds) func theOtherWayRoundIsItsMirror(seed: Int) throws {
    let pair = try Pair(seed: seed)
    let there = pair.difference(pair.one, pair.other)
    let back = pair.difference(pair.other, pair.one)
    #expect(back.same == there.same)
    #expect(Set(back.differences.map(mirror)) == Set(there.differences.map(plain)))
    #expect(back.differences.count == there.differences.count)
    #expect(back.tiers.map(\.before) == there.tiers.map(\.after))
    #expect(back.tiers.isBetter == there.tiers.isWorse)
    #expect(back.violationsBefore == there.violationsAfter)
  }

  @Test(arguments: seeds) func everyBookingIsCountedOnce(seed: Int) throws {
    let pair = try Pair(seed: seed)
    let difference = pair.difference(pair.one, pair.other)
    let count = { (kind: BookingDifference.Kind) in difference.differences(kind).count }
    let both = difference.same + count(.moved) + count(.staffedAnew)
    #expect(pair.one.count == both + count(.gone))
    #expect(pair.other.count == both + count(.new))
    for (sooner, later) in zip(difference.differences, difference.differences.dropFirst()) {
      #expect(sooner.soonest <= later.soonest)
    }
  }

  /// A difference without what depends on who was told.
  private struct Plain: Hashable {
    let conference: ID<Conference>
    let kind: BookingDifference.Kind
    let before, after: TimedBooking?
  }

  private func plain(_ one: BookingDifference) -> Plain {
    Plain(conference: one.conference, kind: one.kind, before: one.before, after: one.after)
  }

  private func mirror(_ one: BookingDifference) -> Plain {
    let kind: BookingDifference.Kind =
      switch one.kind {
      case .moved: .moved
      case .staffedAnew: .staffedAnew
      case .gone: .new
      case .new: .gone
      }
    return Plain(conference: one.conference, kind: kind, before: one.after, after: one.before)
  }
}
