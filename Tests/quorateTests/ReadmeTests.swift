import Foundation
import Testing

/// The README's stories are what the program prints: every block of commands is run in order, in a
/// folder of its own, and what each prints on stdout is what stands below it.
@Suite struct ReadmeTests {
  @Test func theStoriesAreWhatTheProgramPrints() throws {
    let folder = try TemporaryFolder()
    let shell = try StoryShell(folder)
    try shell.run("quorate plan scenarios/york-week --out out/york-week > /dev/null")
    for block in try blocks() {
      switch block.kind {
      case .commands: try shell.run(block.text)
      case .console:
        for example in block.examples {
          let printed = try shell.output(of: example.command)
          #expect(printed == example.output, "\(example.command)")
        }
      }
    }
  }

  private struct Block {
    enum Kind: String {
      case commands = "sh"
      case console
    }
    let kind: Kind
    let text: String

    /// Each command after a dollar sign, with the lines below it.
    var examples: [(command: String, output: String)] {
      text.components(separatedBy: "\n\n$ ").map { part in
        let lines = part.trimmingPrefix("$ ").split(
          separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
      }
    }
  }

  private func blocks() throws -> [Block] {
    let readme = try String(
      contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "## Five stories"))
    let end = try #require(readme.range(of: "## What comes out"))
    let parts = readme[start.upperBound..<end.lowerBound].components(separatedBy: "```")
    let blocks = stride(from: 1, to: parts.count, by: 2).compactMap { index -> Block? in
      let lines = parts[index].split(separator: "\n", maxSplits: 1)
      guard let kind = Block.Kind(rawValue: String(lines[0])) else { return nil }
      return Block(kind: kind, text: lines[1].trimmingCharacters(in: .newlines))
    }
    #expect(blocks.count > 10)
    return blocks
  }
}

/// A shell that finds the program by its name, as a reader's does.
private struct StoryShell {
  private let folder: TemporaryFolder

  init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    let files = FileManager.default
    try files.createDirectory(at: folder.file("bin"), withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: folder.file("bin/quorate"), withDestinationURL: Repository.binary)
    try files.createSymbolicLink(
      at: folder.file("scenarios"),
      withDestinationURL: Repository.root.appendingPathComponent("scenarios"))
  }

  func run(_ commands: String) throws {
    let process = try process("set -e\n\(commands)")
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(commands)")
  }

  /// Without the newline at its end; whatever the exit code, which the stories do not show.
  func output(of command: String) throws -> String {
    try process("\(command) > printed").waitUntilExit()
    return try String(contentsOf: folder.file("printed"), encoding: .utf8)
      .trimmingCharacters(in: .newlines)
  }

  private func process(_ script: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    process.environment = ProcessInfo.processInfo.environment.merging([
      "PATH": "\(folder.path("bin")):/usr/bin:/bin"
    ]) { $1 }
    try process.run()
    return process
  }
}
