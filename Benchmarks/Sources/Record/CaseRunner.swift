import Foundation
import Measuring
import Recordings

/// Runs a case in a process of its own, so that its peak memory is its own.
struct CaseRunner {
  /// This program.
  let program: URL
  let folders: CaseFolder
  /// Seconds.
  let timeLimit: Double

  /// A step under way is finished after a stop; beyond so many seconds more it is not waited for.
  private static let patience = 60.0

  func run(_ one: Case) throws -> Run {
    let files = FileManager.default
    let place = files.temporaryDirectory.appendingPathComponent("quorate-\(UUID().uuidString)")
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: place) }
    var folder = place.appendingPathComponent("scenario")
    if let kept = folders.kept(one) {
      folder = kept
    } else {
      let made = try start([
        "make", one.name, "--out", folder.path, "--time-limit", "\(timeLimit)",
      ])
      if made != .finished { return ended(one, made) }
    }
    let load = ThisMachine.load
    let result = place.appendingPathComponent("run.json")
    let ending = try start([
      "measure", folder.path, "--out", place.appendingPathComponent("plan").path,
      "--result", result.path, "--time-limit", "\(timeLimit)",
    ])
    if ending != .finished { return ended(one, ending) }
    let measurement = try JSONDecoder().decode(Measurement.self, from: Data(contentsOf: result))
    return Run(
      name: one.name, kind: one.kind.family,
      ending: measurement.isStopped ? .stopped : .finished, load: load,
      measured: measurement.measured)
  }

  private func ended(_ one: Case, _ ending: Run.Ending) -> Run {
    Run(
      name: one.name, kind: one.kind.family, ending: ending, load: ThisMachine.load, measured: nil)
  }

  /// Runs this program with other arguments.
  private func start(_ arguments: [String]) throws -> Run.Ending {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    try process.run()
    if done.wait(timeout: .now() + timeLimit + Self.patience) == .timedOut {
      process.terminate()
      process.waitUntilExit()
      return .ended
    }
    return process.terminationStatus == 0 ? .finished : .failed
  }
}

/// What a process that measured hands to the one that started it.
struct Measurement: Codable {
  let measured: Measured
  let isStopped: Bool
}
