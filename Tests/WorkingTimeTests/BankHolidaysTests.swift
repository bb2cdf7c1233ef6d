import Foundation
import Testing

@testable import WorkingTime

struct BankHolidaysTests {
  @Test(arguments: [
    (2022, "2022-04-17"), (2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"),
    (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16"), (2038, "2038-04-25"),
  ])
  func easterFallsWhereTheTablesSay(year: Int, sunday: String) {
    #expect(BankHolidays.easterSunday(year: year) == day(sunday))
  }

  /// The years in which no proclamation changed anything are as the Act alone gives them.
  @Test func computedYearsAgreeWithThePublishedOnes() {
    let changed: Set = [2012, 2020, 2022, 2023]
    for (year, days) in BankHolidays.published where !changed.contains(year) {
      #expect(BankHolidays.computed(year: year) == days, "\(year)")
    }
  }

  @Test func theYearsThatBrokeTheRulesAreAsProclaimed() {
    let all = BankHolidays.englandAndWales
    for extra in [
      "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08",
    ] {
      #expect(all.contains(day(extra)), "\(extra)")
    }
    #expect(!all.contains(day("2020-05-04")) && !all.contains(day("2022-05-30")))
  }

  @Test func datesNotYetPublishedAreProvisional() {
    #expect(!BankHolidays.isProvisional(day("2028-12-31")))
    #expect(BankHolidays.isProvisional(day("2029-01-01")))
    #expect(BankHolidays.englandAndWales.contains(day("2029-12-25")))
  }

  /// Another library's opinion, from PyPI.
  @Test(
    .enabled(
      if: IndependentHolidays.isInstalled,
      "the Python package holidays is not installed: pip install holidays"))
  func theListAgreesWithAnIndependentLibrary() throws {
    let years = BankHolidays.firstYear...BankHolidays.lastPublishedYear
    let ours = BankHolidays.englandAndWales.days.filter { years.contains($0.civil.year) }
      .map(\.description)
    #expect(try IndependentHolidays.days(of: years) == ours)
  }
}

/// The Python package `holidays`, asked through `python3`.
enum IndependentHolidays {
  static var isInstalled: Bool { (try? run("import holidays"))?.status == 0 }

  static func days(of years: ClosedRange<Int>) throws -> [String] {
    let script = """
      import holidays
      found = holidays.country_holidays('GB', subdiv='ENG', years=range(\(years.lowerBound), \
      \(years.upperBound + 1)))
      print('\\n'.join(sorted(str(d) for d in found if d.weekday() < 5)))
      """
    return try run(script).output.split(separator: "\n").map(String.init)
  }

  private static func run(_ script: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
