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
    #expect(result.output.contains("conferences are due in 4 weeks; the best plan holds"))
    #expect(result.output.contains("at 40 a year, "))
    #expect(result.output.contains("\n                     1  "))
    let page = try Data(contentsOf: folder.file("page.html"))
    #expect(XMLParser(data: page).parse())
    #expect(try run().output == result.output)
    #expect(try Data(contentsOf: folder.file("page.html")) == page)
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
