internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import Reporting
internal import ScenarioFiles

/// The folder that a plan or a scenario goes into. It holds one whole or none: the files are written
/// beside it first, and then take its place together, so nothing of an earlier one is left over.
struct OutputFolder {
  /// As it was named.
  let path: String
  private let place: URL
  private var parent: URL { place.deletingLastPathComponent() }

  /// - Throws: `ValidationError` for a folder that a plan must not replace.
  init(forPlan path: String, apartFrom scenario: String) throws {
    try self.init(path) { PlanFolder($0).objection(apartFrom: scenario) }
  }

  /// - Throws: `ValidationError` for a folder that a scenario of this make must not replace.
  init(forScenario path: String, madeBy make: ScenarioFolder.Make) throws {
    try self.init(path) { ScenarioFolder($0, make: make).objection() }
  }

  private init(_ path: String, objection: (URL) -> String?) throws {
    self.path = path
    place = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
    if let objection = objection(place) { throw ValidationError("\(path) \(objection)") }
  }

  /// Finds out whether it can be written, before anybody waits.
  /// - Throws: ``OutputFault``.
  func checkWritable() throws(OutputFault) {
    try telling {
      let probe = try makeStaging()
      try FileManager.default.removeItem(at: probe)
    }
  }

  /// - Parameter make: makes the files, and hands on each of them.
  /// - Throws: ``OutputFault``; what was in the folder is then still there.
  func write(_ make: (_ take: @escaping @Sendable (ReportFile) -> Void) -> Void)
    throws(OutputFault)
  {
    try telling {
      let staging = try makeStaging()
      defer { try? FileManager.default.removeItem(at: staging) }
      let writers = FileWriters(below: staging)
      make { writers.add($0) }
      try writers.finish()
      try swap(in: staging)
    }
  }

  /// Writes a scenario's folder, so that it is known again, and says where.
  /// - Throws: ``OutputFault``.
  func write(_ scenario: Scenario) throws(OutputFault) {
    let files = WrittenFiles(ScenarioWriter().files(of: scenario)).sealed
    try write { take in
      for file in files { take(file) }
    }
    print("Written to \(path).")
  }

  private func makeStaging() throws -> URL {
    let folder = sibling("new")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    return folder
  }

  private func swap(in staging: URL) throws {
    let old = sibling("old")
    let hasOld = FileManager.default.fileExists(atPath: place.path)
    if hasOld { try FileManager.default.moveItem(at: place, to: old) }
    do {
      try FileManager.default.moveItem(at: staging, to: place)
    } catch {
      if hasOld { try FileManager.default.moveItem(at: old, to: place) }
      throw error
    }
    if hasOld { try? FileManager.default.removeItem(at: old) }
  }

  /// Named for this process, so that two at once do not meet.
  private func sibling(_ word: String) -> URL {
    let process = ProcessInfo.processInfo.processIdentifier
    return parent.appendingPathComponent(".\(place.lastPathComponent).\(word)-\(process)")
  }

  private func telling(_ work: () throws -> Void) throws(OutputFault) {
    do {
      try work()
    } catch {
      throw OutputFault(
        place: path, cause: Fault.cause(of: error), remedy: "Name another folder with --out")
    }
  }
}
