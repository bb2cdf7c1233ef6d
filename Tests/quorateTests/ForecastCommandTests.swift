import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `quorate forecast`.
@Suite struct ForecastCommandTests {
  @Test func itTellsWhatIsDueAndTheChanceOfWhatComes() throws {
    let folder = try TemporaryFolder()
    func run() throws -> Quorate {
      try Quorate.run(
        "forecast", Repository.scenario("rutland-week"), "--runs", "20", "--weeks", "4",
        "--initials-a-year", "40", "--keep", "2,1", "--page", folder.path("page.html"))
    }
    let result = try run()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("conferences are due in 4 weeks. The plan holds"))
    #expect(result.output.contains("it is proven that no plan holds more"))
    #expect(result.output.contains("at 40 a year, "))
    #expect(result.output.contains("\n                     1  "))
    let page = try Data(contentsOf: folder.file("page.html"))
    #expect(XMLParser(data: page).parse())
    #expect(try run().output == result.output)
    #expect(try Data(contentsOf: folder.file("page.html")) == page)
  }

  @Test func aRateFromTheTablesIsToldWithItsRange() throws {
    let folder = try TemporaryFolder()
    func run(_ more: String...) throws -> Quorate {
      try Quorate.start(
        ["forecast", Repository.scenario("york-week"), "--runs", "5", "--weeks", "2"] + more
      ).end()
    }
    let text = try run("--keep", "1", "--csv", folder.path("table.csv")).output
    #expect(text.contains("That is little to go by: it could be anything from "))
    let table = try String(contentsOf: folder.file("table.csv"), encoding: .utf8)
    #expect(
      table.split(separator: "\r\n").map { $0.prefix { $0 != "," } }
        == ["row", "week", "week", "as_it_is", "kept"])
    let json = try run("--keep", "1", "--json").output
    for key in ["\"asked_in_last_fortnight\"", "\"at_most\"", "\"slots_to_keep\""] {
      #expect(json.contains(key), "\(key)")
    }
  }

  @Test func whatCannotBeMeantIsRefused() throws {
    let week = Repository.scenario("rutland-week")
    for (option, value) in [
      ("--weeks", "0"), ("--runs", "1"), ("--keep", "a"), ("--keep", ""),
      ("--initials-a-year", "0"),
    ] {
      let result = try Quorate.run("forecast", week, option, value)
      #expect(result.status == 64, "\(option)")
      #expect(result.errors.contains(option), "\(result.errors)")
    }
  }
}
