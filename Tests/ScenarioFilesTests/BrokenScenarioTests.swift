import Foundation
import ScenarioFiles
import Testing

/// Folders with something wrong, written by somebody who had not seen the reader. Each line of
/// `expected.txt` is the beginning of a message, a tab, and a phrase that the rest must hold.
struct BrokenScenarioTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Broken")

  static let folders: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.first?.isNumber == true }.sorted()

  @Test func thereAreAHundredAndMore() {
    #expect(Self.folders.count >= 100)
  }

  @Test(arguments: folders)
  func eachErrorIsTold(folder: String) throws {
    let path = Self.folder.appendingPathComponent(folder)
    let expected = try String(
      contentsOf: path.appendingPathComponent("expected.txt"), encoding: .utf8)
    let messages = messages(of: path.path)
    for line in expected.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      #expect(
        messages.contains {
          $0.hasPrefix(parts[0])
            && $0.dropFirst(parts[0].count).lowercased().contains(parts[1].lowercased())
        },
        "\(line) is not among \(messages.joined(separator: "\n"))")
    }
  }

  private func messages(of folder: String) -> [String] {
    do {
      _ = try ScenarioReader().read(folder: folder)
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }
}
