internal import Conferences
internal import Foundation
internal import Planning
internal import ScenarioFiles

/// A calendar that somebody names: a plan's folder, a scenario's folder, or a table of bookings.
struct GivenCalendar {
  /// As it was named.
  let name: String
  private let bookings: [Booking]
  /// Nil to let the scenario's own duty days count.
  private let duty: [DutyDay]?

  /// The scenario's own bookings.
  init(ownOf scenario: Scenario) {
    name = "the scenario's own bookings"
    bookings = scenario.bookings
    duty = nil
  }

  private init(name: String, bookings: [Booking], duty: [DutyDay]?) {
    self.name = name
    self.bookings = bookings
    self.duty = duty
  }

  /// - Parameters:
  ///   - path: where it is.
  ///   - folder: the scenario's folder, as it was named.
  ///   - scenario: what was read of it.
  /// - Throws: the exit code for bad input, with every error told on stderr.
  static func read(_ path: String, _ folder: String, _ scenario: Scenario) throws -> GivenCalendar {
    if real(path) == real(folder) { return GivenCalendar(ownOf: scenario) }
    guard isFolder(path) else {
      let bookings = try Input.bookings(path, of: scenario)
      let unread = UnreadDuty(bookings: path, scenario: folder)
      if let note = unread.noteForFolder { Terminal.note(note) }
      return GivenCalendar(name: path, bookings: bookings, duty: nil)
    }
    let name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let (table, rota) = (file("bookings.csv", in: name), file("duty.csv", in: name))
    let isWithoutBookings = !exists(table) && exists(file(head, in: name))
    return GivenCalendar(
      name: name, bookings: isWithoutBookings ? [] : try Input.bookings(table, of: scenario),
      duty: exists(rota) ? try Input.duty(rota, of: scenario) : nil)
  }

  func calendar(_ verifier: Verifier) -> Planning.Calendar {
    verifier.calendar(bookings: bookings, duty: duty)
  }

  /// Why a folder named as the scenario cannot be one, with what would be right; nil when it may be.
  static func objection(toScenario path: String) -> String? {
    guard isFolder(path), !exists(file(head, in: path)), exists(file("plan.json", in: path))
    else { return nil }
    return "\(path) is a plan's folder, not a scenario's; name the scenario first: quorate diff "
      + "SCENARIO \(path) OTHER"
  }

  private static let head = "scenario.yaml"

  private static func file(_ name: String, in folder: String) -> String { "\(folder)/\(name)" }
  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
  private static func isFolder(_ path: String) -> Bool { exists(path + "/.") }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
