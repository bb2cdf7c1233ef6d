import Foundation

/// A folder that goes when nobody needs it any more.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("quorate-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { file(name).path }

  func file(_ name: String) -> URL {
    url.appendingPathComponent(name)
  }

  /// Everything below a folder in it: each file's path and bytes.
  func files(below name: String) throws -> [String: Data] {
    let root = file(name).path
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      if let data = try? Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")) {
        files[path] = data
      }
    }
    return files
  }

  /// Copies one of the repository's scenarios, to be changed.
  func copy(scenario: String, as name: String = "scenario") throws -> URL {
    let copy = file(name)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: Repository.scenario(scenario)), to: copy)
    return copy
  }
}
