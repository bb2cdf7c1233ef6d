import Foundation

/// The program as it was built beside these tests, run as people run it.
struct Quorate {
  let status: Int32
  let output: String
  let errors: String

  /// Runs it to its end.
  static func run(_ arguments: String..., in folder: URL? = nil) throws -> Quorate {
    try Quorate.start(arguments, in: folder).end()
  }

  static func run(_ arguments: [String]) throws -> Quorate { try Quorate.start(arguments).end() }

  static func start(_ arguments: [String], in folder: URL? = nil) throws -> Running {
    try Running(arguments, in: folder)
  }

  /// The program while it runs. What it says goes to files, so that no full pipe can block it.
  final class Running {
    private let process = Process()
    private let said = try! TemporaryFolder()
    private let ended = DispatchSemaphore(value: 0)

    fileprivate init(_ arguments: [String], in folder: URL?) throws {
      process.executableURL = Repository.binary
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.standardOutput = try handle("output")
      process.standardError = try handle("errors")
      process.standardInput = FileHandle.nullDevice
      process.terminationHandler = { [ended] _ in ended.signal() }
      try process.run()
    }

    private func handle(_ name: String) throws -> FileHandle {
      let file = said.file(name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }

    var identifier: Int32 { process.processIdentifier }

    /// As Ctrl-C does.
    func interrupt() { send(SIGINT) }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// What it has said on stderr so far.
    var errors: String { text("errors") }

    private func text(_ name: String) -> String {
      (try? String(contentsOf: said.file(name), encoding: .utf8)) ?? ""
    }

    /// Waits for its end, and ends it when that takes too long.
    func end(within seconds: Double = 240) throws -> Quorate {
      guard ended.wait(timeout: .now() + seconds) == .success else {
        kill(process.processIdentifier, SIGKILL)
        throw TookTooLong(errors: text("errors"))
      }
      return Quorate(
        status: process.terminationStatus, output: text("output"), errors: text("errors"))
    }
  }

  struct TookTooLong: Error { let errors: String }
}

/// Where things are.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let binary = buildFolder.appendingPathComponent("quorate")

  /// The folder the tests were built into.
  private static var buildFolder: URL {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let tests = bundles.first ?? Bundle.main.executableURL ?? root
    return tests.deletingLastPathComponent()
  }

  static func scenario(_ name: String) -> String {
    root.appendingPathComponent("scenarios/\(name)").path
  }

  /// The folders inside one of the repository's folders, by path from the root.
  static func folders(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(path).path)
    return (names ?? []).sorted().filter { !$0.hasPrefix(".") }.map { "\(path)/\($0)" }
  }
}
