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
    let before, after: ResultJSON.BookingEntry?
    let familyToldAgain, invitationsOut: Bool
    let peopleToldAgain: Int
    let toBeTold: [String]

    init(_ one: BookingDifference) {
      conference = one.conference.text
      change = one.kind.rawValue
      sentence = one.sentence
      before = one.before.map { ResultJSON.BookingEntry($0) }
      after = one.after.map { ResultJSON.BookingEntry($0) }
      familyToldAgain = one.told.family
      invitationsOut = one.told.areInvitationsOut
      peopleToldAgain = one.told.people
      toBeTold = one.told.names
    }
  }
}
