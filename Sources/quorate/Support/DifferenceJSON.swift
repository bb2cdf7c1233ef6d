internal import Conferences
internal import Foundation
internal import WorkingTime

extension DifferenceText {
  var json: String {
    get throws {
      try ResultJSON.text(
        Document(
          scenario: scenario.name, asOf: scenario.asOf.description, before: before, after: after,
          same: difference.same, familiesToldAgain: difference.familiesToldAgain,
          peopleToldAgain: difference.peopleToldAgain,
          violationsBefore: difference.violationsBefore,
          violationsAfter: difference.violationsAfter,
          tiers: difference.tiers.map(ResultJSON.TierChangeEntry.init),
          differences: difference.differences.map(Entry.init)))
    }
  }

  private struct Document: Encodable {
    let scenario, asOf, before, after: String
    let same, familiesToldAgain, peopleToldAgain, violationsBefore, violationsAfter: Int
    let tiers: [ResultJSON.TierChangeEntry]
    let differences: [Entry]
  }

  private struct Entry: Encodable {
    let conference, change, sentence: String
    let before, after: BookingEntry?
    let familyToldAgain, invitationsOut: Bool
    let peopleToldAgain: Int
    let toBeTold: [String]

    init(_ one: BookingDifference) {
      conference = one.conference.text
      change = one.kind.rawValue
      sentence = one.sentence
      before = one.before.map(BookingEntry.init)
      after = one.after.map(BookingEntry.init)
      familyToldAgain = one.told.family
      invitationsOut = one.told.areInvitationsOut
      peopleToldAgain = one.told.people
      toBeTold = one.told.names
    }
  }

  private struct BookingEntry: Encodable {
    let status, date, start, end: String
    let venue, room, professionalsRoom, chair, minuteTaker: String?
    let familyRooms: [String]

    init(_ timed: TimedBooking) {
      let booking = timed.booking
      status = booking.status.rawValue
      date = booking.day.description
      start = timed.span.start.description
      end = timed.span.end.description
      venue = booking.venue?.text
      room = booking.room?.text
      familyRooms = booking.familyRooms.map(\.text)
      professionalsRoom = booking.professionalsRoom?.text
      chair = booking.chair?.text
      minuteTaker = booking.minuteTaker?.text
    }
  }
}
