import ArgumentParser
import Foundation
import Recordings

/// `page`: the last recording as a page, against the one before it.
struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Write the last recording as an HTML page.")

  @OptionGroup var shelf: ShelfOptions
  @Option(help: "The file to write.") var out: String

  func run() throws {
    let recordings = try shelf.recordings()
    let page = ResultsPage(recordings[recordings.count - 1], before: recordings.dropLast().last)
    let file = URL(fileURLWithPath: out)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(page.html.utf8).write(to: file)
    print("Written to \(out).")
  }
}

/// `growth`: the tables of the README.
struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth", abstract: "Print time and memory against size, with the exponents.")

  @OptionGroup var shelf: ShelfOptions

  func run() throws {
    let recordings = try shelf.recordings()
    for kind in ["week", "season"] {
      print(GrowthTable(recordings[recordings.count - 1], kind: kind).markdown)
    }
  }
}

extension ShelfOptions {
  /// Oldest first; at least one.
  func recordings() throws -> [Recording] {
    let found = try Shelf(folder: URL(fileURLWithPath: results)).recordings()
    guard !found.isEmpty else {
      throw ValidationError("there is no recording in \(results); run `Record all` first")
    }
    return found
  }
}
