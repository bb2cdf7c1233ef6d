import Foundation
import Testing

@testable import Reporting

/// Held against the `icalendar` library from PyPI.
@Suite struct IndependentCalendarTests {
  static let isInstalled = run(["-c", "import icalendar"]).status == 0

  @Test(
    .enabled(
      if: isInstalled, "python3 cannot import icalendar; install it with: pip install icalendar"))
  func anIndependentLibraryReadsEveryCalendar() throws {
    let made = SyntheticPlan(bookings: 120, chairs: 5, rooms: 2, weeks: 8)
    let report = PlanReport(scenario: made.scenario, plan: made.plan, problems: made.problems)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let calendars = report.files().filter { $0.path.hasSuffix(".ics") }
    for file in calendars {
      let name = file.path.replacing("calendars/", with: "")
      try Data(file.contents).write(to: folder.appendingPathComponent(name))
    }
    let result = Self.run(["-c", Self.script, folder.path])
    #expect(result.status == 0, "\(result.output)")
    let cancelled = try #require(result.output.split(separator: " ").last.flatMap { Int($0) })
    #expect(result.output.hasPrefix("\(calendars.count) calendars, 120 conferences of the unit"))
    #expect(cancelled == 0)
  }

  private static let script = """
    import glob, sys, icalendar
    files = sorted(glob.glob(sys.argv[1] + '/*.ics'))
    unit = cancelled = 0
    for name in files:
        calendar = icalendar.Calendar.from_ical(open(name, 'rb').read())
        assert not calendar.errors, (name, calendar.errors)
        uids = []
        for event in calendar.walk('VEVENT'):
            assert not event.errors, (name, event.errors)
            for key in ('UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE', 'STATUS'):
                assert key in event, (name, key)
            assert event['CLASS'] == 'PRIVATE'
            assert event.decoded('DTSTART') < event.decoded('DTEND')
            uids.append(str(event['UID']))
            if name.endswith('/unit.ics'):
                unit += str(event['UID']).startswith('conference')
                cancelled += event['STATUS'] == 'CANCELLED'
        assert len(uids) == len(set(uids)), name
        assert uids, name
    print(f'{len(files)} calendars, {unit} conferences of the unit, cancelled: {cancelled}')
    """

  private static func run(_ arguments: [String]) -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return (127, "") }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let output = String(decoding: data, as: UTF8.self)
    return (process.terminationStatus, output.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
