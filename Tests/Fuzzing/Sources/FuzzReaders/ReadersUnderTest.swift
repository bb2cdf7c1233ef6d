import Conferences
import Foundation
import ScenarioFiles

/// Lets every reader at an input: the folder, then calendar and duty rota by themselves; what can be
/// read must be written and read again as the same.
struct ReadersUnderTest {
  /// In memory where the system has such a place.
  private static let root = URL(
    fileURLWithPath: FileManager.default.fileExists(atPath: "/dev/shm")
      ? "/dev/shm" : NSTemporaryDirectory()
  ).appendingPathComponent("quorate-fuzz-\(getpid())")

  private let folder = Self.root.appendingPathComponent("read")
  private let written = Self.root.appendingPathComponent("written")

  /// Leaves nothing in memory when the process ends.
  static func cleanUpAtExit() {
    atexit { try? FileManager.default.removeItem(at: ReadersUnderTest.root) }
  }

  func read(_ bytes: UnsafeRawBufferPointer) {
    put(PackedFolder.unpacked(bytes))
    guard let scenario = try? ScenarioReader().read(folder: folder.path).scenario else { return }
    let bookings = folder.appendingPathComponent("bookings.csv").path
    let duty = folder.appendingPathComponent("duty.csv").path
    _ = try? ScenarioReader().readBookings(file: bookings, of: scenario)
    _ = try? ScenarioReader().readDuty(file: duty, of: scenario)
    let deadlines = Deadlines(scenario)
    for conference in scenario.conferences { _ = try? deadlines.limit(of: conference) }
    writeAndReadAgain(scenario)
  }

  private func writeAndReadAgain(_ scenario: Scenario) {
    try? FileManager.default.removeItem(at: written)
    do {
      try ScenarioWriter().write(scenario, to: written.path)
      let again = try ScenarioReader().read(folder: written.path).scenario
      let first = tables(written)
      try ScenarioWriter().write(again, to: written.path)
      precondition(tables(written) == first, "written again, it differs")
    } catch {
      fatalError("what was read cannot be written and read again: \(error)")
    }
  }

  private func tables(_ folder: URL) -> [String: Data] {
    PackedFolder.names.reduce(into: [:]) { files, name in
      files[name] = try? Data(contentsOf: folder.appendingPathComponent(name))
    }
  }

  private func put(_ files: [String: Data]) {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in PackedFolder.names {
      let file = folder.appendingPathComponent(name)
      if let bytes = files[name] {
        try? bytes.write(to: file)
      } else {
        try? FileManager.default.removeItem(at: file)
      }
    }
  }
}
