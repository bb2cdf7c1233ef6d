internal import Foundation

/// What is at the place of a folder that is to be written.
struct ExistingFolder {
  let place: URL

  /// Why no folder may be put here, whatever is in it, to follow its name; nil when one may.
  /// - Parameter hint: what would be right.
  func objection(hint: String) -> String? {
    if isOrHolds(FileManager.default.currentDirectoryPath) { return "is where you are; \(hint)" }
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
    return exists && !isFolder.boolValue ? "is a file; name a folder" : nil
  }

  func isOrHolds(_ path: String) -> Bool {
    let other = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
    return other.pathComponents.starts(with: place.pathComponents)
  }

  /// The names in it, or in a folder of it, in order; none where there is no such folder.
  func names(in inner: String = ".") -> [String] {
    let folder = place.appendingPathComponent(inner).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
