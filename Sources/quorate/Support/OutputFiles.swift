internal import ArgumentParser
internal import Foundation

/// Files that are written whole or not at all, together: beside their places first, and then there.
/// A file is replaced only by one of its own kind.
struct OutputFiles {
  /// One of them, as it was asked for.
  struct Target {
    /// The option that names it, such as `--mps`.
    let option: String
    /// As it was named.
    let path: String
    /// What every file of this kind begins with.
    let mark: String

    fileprivate var place: URL {
      URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
    }

    /// Named for this process, so that two at once do not meet.
    fileprivate var sibling: URL {
      let process = ProcessInfo.processInfo.processIdentifier
      let name = ".\(place.lastPathComponent).new-\(process)"
      return place.deletingLastPathComponent().appendingPathComponent(name)
    }
  }

  private let targets: [Target]

  /// - Throws: `ValidationError` for a place that must not be written.
  init(_ targets: [Target]) throws {
    self.targets = targets
    for target in targets {
      if let objection = Self.objection(target) {
        throw ValidationError("\(target.option): \(target.path) \(objection)")
      }
    }
    if Set(targets.map(\.place)).count < targets.count {
      let options = targets.map(\.option).joined(separator: " and ")
      throw ValidationError("\(options) name the same file; name two")
    }
  }

  /// Why no file may be written here, to follow its name; nil when one may.
  private static func objection(_ target: Target) -> String? {
    var isFolder: ObjCBool = false
    let place = target.place
    guard unsafe FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else {
      return nil
    }
    if isFolder.boolValue { return "is a folder; name a file" }
    let head = (try? FileHandle(forReadingFrom: place))?.readData(ofLength: target.mark.utf8.count)
    return head.map { Array($0) } == Array(target.mark.utf8)
      ? nil : "was not written by quorate for this, and would be replaced; name a new file"
  }

  /// Finds out whether they can be written, before anybody waits; makes their folders where they are
  /// missing.
  /// - Throws: ``OutputFault``.
  func checkWritable() throws(OutputFault) {
    for target in targets {
      try telling(target) {
        try FileManager.default.createDirectory(
          at: target.place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data().write(to: target.sibling)
        try FileManager.default.removeItem(at: target.sibling)
      }
    }
  }

  /// - Parameter contents: one for each target, in their order.
  /// - Throws: ``OutputFault``; what was there is then still there.
  func write(_ contents: [[UInt8]]) throws(OutputFault) {
    defer { for target in targets { try? FileManager.default.removeItem(at: target.sibling) } }
    for (target, bytes) in zip(targets, contents) {
      try telling(target) { try Data(bytes).write(to: target.sibling) }
    }
    for target in targets { try telling(target) { try Self.put(target) } }
  }

  /// In one step, so that there is always a whole file in the place.
  private static func put(_ target: Target) throws {
    guard unsafe rename(target.sibling.path, target.place.path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  private func telling(_ target: Target, _ work: () throws -> Void) throws(OutputFault) {
    do {
      try work()
    } catch {
      throw OutputFault(
        place: target.path, cause: Fault.cause(of: error),
        remedy: "Name another file with \(target.option)")
    }
  }
}
