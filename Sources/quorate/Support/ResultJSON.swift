internal import Conferences
internal import Foundation
internal import Planning
internal import ScenarioFiles
internal import WorkingTime

/// Results as JSON on stdout: keys in order of the alphabet, so the same result has the same bytes.
enum ResultJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  struct ProblemEntry: Encodable {
    let id, rule, severity, sentence: String
    let conferences: [String]
    let given: Bool

    init(_ problem: Problem) {
      id = problem.id
      rule = problem.rule
      severity = problem.severity.rawValue
      sentence = problem.sentence
      conferences = problem.conferences.map(\.text)
      given = problem.isGiven
    }
  }

  struct TierEntry: Encodable {
    let name: String
    let value: Decimal
    let parts: [Part]

    struct Part: Encodable {
      let name: String
      let count: Int
      let value: Decimal
    }

    init(_ tier: Tier, _ values: TierValues) {
      name = tier.rawValue
      value = exact(values.value(of: tier))
      parts = values.parts(of: tier).map {
        Part(name: $0.part.rawValue, count: $0.count, value: exact($0.value))
      }
    }
  }

  /// In the words of `bookings.csv`.
  struct BookingEntry: Encodable {
    let conference, status, date, start: String
    /// Where it is known.
    let end: String?
    let venue, room: String?
    let familyRooms: [String]
    let professionalsRoom, chair, minuteTaker: String?

    init(_ timed: TimedBooking) { self.init(timed.booking, end: timed.span.end) }

    init(_ booking: Booking, end: TimeOfDay?) {
      conference = booking.conference.text
      status = booking.status.rawValue
      date = booking.day.description
      start = booking.start.description
      self.end = end?.description
      venue = booking.venue?.text
      room = booking.room?.text
      familyRooms = booking.familyRooms.map(\.text)
      professionalsRoom = booking.professionalsRoom?.text
      chair = booking.chair?.text
      minuteTaker = booking.minuteTaker?.text
    }
  }

  struct TierChangeEntry: Encodable {
    let name: String
    let before, after: Decimal

    init(_ change: TierChange) {
      name = change.tier.rawValue
      before = exact(change.before)
      after = exact(change.after)
    }
  }

  struct NoteEntry: Encodable {
    let file, column, message: String
    let line: Int

    init(_ note: InputNote) {
      file = note.place.file
      line = note.place.line
      column = note.place.column
      message = note.message
    }
  }

  private static func exact(_ weight: Weight) -> Decimal { Decimal(weight.thousandths) / 1000 }
}
