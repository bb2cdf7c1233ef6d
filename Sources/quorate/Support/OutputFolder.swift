internal import Foundation
internal import Reporting

/// Writes a plan's files so that a reader never meets half of one.
struct OutputFolder {
  let path: String

  func write(_ files: [ReportFile]) throws {
    let root = URL(fileURLWithPath: path)
    for file in files {
      let target = root.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents).write(to: target, options: .atomic)
    }
  }
}
