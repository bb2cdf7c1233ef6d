import Conferences
import Foundation
import ScenarioFiles
import Testing
import WorkingTime

/// What Excel and its users do to tables.
struct ExcelTests {
  /// The files of the sound scenario as another export would write them.
  private func exported(_ change: (String) -> String) throws -> TestFolder {
    try TestFolder(
      TestFolder.soundFiles.mapValues { $0 }.reduce(into: [:]) { files, file in
        files[file.key] = file.key.hasSuffix(".csv") ? change(file.value) : file.value
      })
  }

  private func sameAsSound(_ folder: TestFolder) throws -> Bool {
    let texts = ScenarioWriter().files(of: try folder.read().scenario).map(\.text)
    let sound = ScenarioWriter().files(of: try TestFolder.sound().read().scenario).map(\.text)
    return texts == sound
  }

  @Test func aByteOrderMarkIsReadOver() throws {
    #expect(try sameAsSound(exported { "\u{FEFF}" + $0 }))
  }

  @Test(arguments: ["\r\n", "\r"]) func anyLineEndingIsRead(ending: String) throws {
    #expect(try sameAsSound(exported { $0.replacing("\n", with: ending) }))
  }

  @Test func tabsSeparateToo() throws {
    #expect(try sameAsSound(exported { $0.replacing(",", with: "\t") }))
  }

  @Test func semicolonsSeparateTooWhenListsAreQuoted() throws {
    let exported = try exported { text in
      text.split(separator: "\n").map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map {
          $0.contains(";") ? "\"\($0)\"" : String($0)
        }.joined(separator: ";")
      }.joined(separator: "\r\n")
    }
    #expect(try sameAsSound(exported))
  }

  @Test func theLineThatNamesTheSeparatorIsReadOver() throws {
    #expect(try sameAsSound(exported { "sep=,\r\n" + $0 }))
  }

  @Test func trailingBlankRowsAndColumnsAreReadOver() throws {
    let exported = try exported { text in
      text.split(separator: "\n").map { $0 + ",,  ," }.joined(separator: "\n") + "\n,,,\n\n  \n"
    }
    #expect(try sameAsSound(exported))
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let exported = try exported { text in
      text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(
          separator: ",")
      }.joined(separator: "\n")
    }
    #expect(try sameAsSound(exported))
  }

  @Test func everyCellMayBeQuoted() throws {
    let exported = try exported { text in
      text.split(separator: "\n").map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map { " \"\($0)\" " }
          .joined(separator: ",")
      }.joined(separator: "\n")
    }
    #expect(try sameAsSound(exported))
  }

  @Test func datesWithTheDayFirstAreRead() throws {
    let pattern = #/(\d{4})-(\d\d)-(\d\d)(?!\d)/#
    #expect(try sameAsSound(exported { $0.replacing(pattern) { "\($0.3)/\($0.2)/\($0.1)" } }))
  }

  @Test func momentsRewrittenWithABlankAreRead() throws {
    #expect(try sameAsSound(exported { $0.replacing(#/T(\d\d:\d\d)/#) { " \($0.1):00" } }))
  }

  @Test func dashesThatAWordProcessorMadeLongAreRead() throws {
    #expect(try sameAsSound(exported { $0.replacing("Mon-", with: "Mon\u{2013}") }))
  }

  @Test func aQuotedLineBreakCountsAsALine() throws {
    let folder = try TestFolder.sound([
      "unavailable.csv": """
      kind,name,from,to,reason
      chair,Chair 1,2027-01-18,2027-01-18,"training,
      all day"
      chair,Chair 1,tomorrow,2027-01-19,
      """
    ])
    #expect(
      folder.messages == [
        "unavailable.csv:4: from: \"tomorrow\" is no date; write 2026-12-07 or 07/12/2026, day first"
      ])
  }

  @Test func shuffledRowsGiveTheSameScenario() throws {
    let exported = try exported { text in
      let lines = text.split(separator: "\n")
      return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    }
    let texts = ScenarioWriter().files(of: try exported.read().scenario)
    let sound = ScenarioWriter().files(of: try TestFolder.sound().read().scenario)
    for (a, b) in zip(texts, sound) where a.name != "venues.csv" { #expect(a.text == b.text) }
  }

  @Test(arguments: ["\u{FEFF}\n", "\u{FEFF},,\r\n", " \u{FEFF} \n"])
  func aRowOfAByteOrderMarkIsBlank(row: String) throws {
    let sound = TestFolder.soundFiles["agencies.csv"]!
    #expect(try TestFolder.sound(["agencies.csv": sound + row]).messages == [])
    let semicolons = "agency;works;at_once\nPolice;Mon-Fri;1\nHealth;Mon-Thu;\n"
    let marked = "\u{FEFF}" + row.replacing(",", with: ";") + semicolons
    #expect(try TestFolder.sound(["agencies.csv": marked]).messages == [])
  }
}
