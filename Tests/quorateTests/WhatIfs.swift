import Foundation

/// What-if files for a test.
struct WhatIfs {
  let folder: TemporaryFolder

  /// - Parameter text: its changes, below name and sentence.
  func write(_ file: String, _ name: String, _ text: String) throws -> String {
    try Data("name: \(name)\nwhat: \(name), and nothing else.\n\(text)\n".utf8)
      .write(to: folder.file(file))
    return folder.path(file)
  }

  func nothing() throws -> String { try write("nothing.yaml", "Nothing", "") }

  func chairLeaves() throws -> String {
    try write("leaves.yaml", "A chair leaves", "chairs: {remove: [Chair 02]}")
  }

  func fewer() throws -> String {
    try write("fewer.yaml", "Fewer", "demand: {by: 0.5, seed: 3}")
  }

  /// Every file in a folder and its bytes.
  static func bytes(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files[path] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))
    }
    return files
  }
}

/// Processes that a process started, as the system lists them.
enum Children {
  static func of(_ process: Int32) -> [Int32] {
    let path = "/proc/\(process)/task/\(process)/children"
    let tasks =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    let paths = tasks.isEmpty ? [path] : tasks.map { "/proc/\(process)/task/\($0)/children" }
    return paths.flatMap { path in
      ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: " ")
        .compactMap { Int32($0) }
    }.sorted()
  }

  static func isRunning(_ process: Int32) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return status.split(separator: ")").last?.split(separator: " ").first != "Z"
  }
}
