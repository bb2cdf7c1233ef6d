import Conferences
import Foundation
import ScenarioFiles
import Testing

/// Whatever the bytes are, the reader answers.
struct HostileInputTests {
  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 20_000),
    String(repeating: "- ", count: 20_000), String(repeating: "? ", count: 20_000),
    String(repeating: "[\"]\", ", count: 20_000),
    (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ])
  func deepNestingIsRefused(text: String) throws {
    let messages = try TestFolder.sound(["scenario.yaml": text]).messages
    #expect(messages.contains { $0.contains("nested too deeply") })
  }

  @Test func aliasesAreRefused() throws {
    let bomb = """
      a: &a [x, x, x]
      b: &b [*a, *a, *a]
      """
    let messages = try TestFolder.sound(["scenario.yaml": bomb]).messages
    #expect(messages.contains { $0.hasPrefix("scenario.yaml:1: (file): \"&\" and \"*\"") })
  }

  @Test(arguments: [
    "", "#", "---", "--- a\n--- b", "!!binary x", "%YAML 9", "\u{1}", "a\u{85}: b", ":",
  ])
  func oddYAMLIsAnError(text: String) throws {
    #expect(!(try TestFolder.sound(["scenario.yaml": text]).messages.isEmpty))
  }

  @Test func ampersandsInTextAreText() throws {
    let folder = try TestFolder.sound([
      "scenario.yaml": """
      name: Fish & Chips, R&D
      note: "*important* & more"
      as_of: 2026-12-04
      horizon_end: 2027-07-16
      policy: leeds
      """
    ])
    #expect(try folder.read().scenario.note == "*important* & more")
  }

  /// Bytes changed, lost and repeated at random in every file of the sound scenario.
  @Test(arguments: 0..<20) func changedBytesNeverStopTheReader(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, bound)))
    }
    let tokens =
      [
        "\"", ",", ";", "\n", "\r", "\0", "\u{FEFF}", "[", "{", "&a", "*a", "99999999999999999999",
        "-", "é", "9999-12-31", "2045-12-31", "24:00", "null", "\t",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]
    for _ in 0..<3 {
      let folder = try TestFolder()
      for (name, text) in TestFolder.soundFiles.sorted(by: { $0.key < $1.key }) {
        var bytes = Array(text.utf8)
        for _ in 0..<random(below: 4) {
          let at = random(below: bytes.count)
          switch random(below: 3) {
          case 0: bytes.replaceSubrange(at..<min(at + random(below: 9), bytes.count), with: [])
          case 1: bytes.insert(contentsOf: tokens[random(below: tokens.count)], at: at)
          default: if !bytes.isEmpty { bytes[at] = UInt8(random(below: 256)) }
          }
        }
        try folder.write(name, Data(bytes))
      }
      _ = folder.messages
    }
  }

  @Test func controlCharactersReachNobodysTerminal() throws {
    let text = try #require(TestFolder.soundFiles["chairs.csv"])
    let folder = try TestFolder.sound([
      "chairs.csv": text.replacing("Chair 2", with: "Chair\u{1B}[2J")
    ])
    #expect(
      folder.messages == [
        "chairs.csv:3: (row): a control character (byte 27), which no text holds; take it out"
      ])
  }

  @Test func aFileNobodyMayReadIsAnError() throws {
    let folder = try TestFolder.sound()
    let path = folder.path + "/chairs.csv"
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/proc/self/mem")
    #expect(folder.messages.contains { $0.hasPrefix("chairs.csv:1: (file): ") })
  }
}
