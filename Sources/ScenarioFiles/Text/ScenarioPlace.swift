internal import Foundation

/// A place named as a scenario's folder, looked at before any table is read.
struct ScenarioPlace {
  /// As it was named.
  let path: String
  let files: FolderFiles

  private static let scenario = "a scenario is a folder with scenario.yaml and CSV tables"

  /// Why no scenario can be here, and what would be right; nil when one may be, however broken.
  var objection: String? {
    if path.isEmpty { return "no folder is named; write . for the one you are in" }
    guard files.isFolder else {
      let isThere = FileManager.default.fileExists(atPath: path)
      return "\(isThere ? "this is no folder" : "there is no such folder"); \(Self.scenario)"
    }
    if has(ScenarioYAML.file) { return nil }
    if has("plan.json") {
      return "this is a plan's folder, not a scenario's; name the folder that was planned"
    }
    let tables = TableLayout.all.filter { has($0.file) }
    return tables.isEmpty ? "this folder holds no scenario; \(Self.scenario)" : nil
  }

  private func has(_ file: String) -> Bool { files.presence(of: file) != .missing }
}
