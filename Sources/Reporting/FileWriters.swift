public import Foundation
internal import Synchronization

/// Writes files below a folder while others are still made.
public final class FileWriters: Sendable {
  private let folder: URL
  private let state = Mutex(State())
  /// As many signals as there are files to write, and one for each writer when there are no more.
  private let toDo = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)

  /// Each waits until the disk has its file, so several wait together.
  private static let count = 8

  private struct State {
    var files: ArraySlice<ReportFile> = []
    var folders: Set<String> = []
    var fault: (any Error)?
  }

  /// - Parameter folder: one that is there.
  public init(below folder: URL) {
    self.folder = folder
    for _ in 0..<Self.count { Thread { self.work() }.start() }
  }

  /// Takes a file to be written, from any thread.
  public func add(_ file: ReportFile) {
    state.withLock { $0.files.append(file) }
    toDo.signal()
  }

  /// Waits until all are on the disk, where they outlast even a power cut; nothing can be added any
  /// more.
  /// - Throws: what kept one of them from being written; some of the others may be there then.
  public func finish() throws {
    for _ in 0..<Self.count { toDo.signal() }
    for _ in 0..<Self.count { done.wait() }
    if let fault = state.withLock({ $0.fault }) { throw fault }
  }

  private func work() {
    while let file = next() {
      do {
        try Data(file.contents).write(
          to: folder.appending(path: file.path, directoryHint: .notDirectory))
      } catch {
        state.withLock { $0.fault = $0.fault ?? error }
      }
    }
    done.signal()
  }

  /// The next file, its folder made; nil when there are no more, or one could not be written.
  private func next() -> ReportFile? {
    toDo.wait()
    return state.withLock { state in
      guard state.fault == nil, let file = state.files.popFirst() else { return nil }
      do {
        try makeFolder(of: file, &state)
        return file
      } catch {
        state.fault = error
        return nil
      }
    }
  }

  private func makeFolder(of file: ReportFile, _ state: inout State) throws {
    let path = file.path.split(separator: "/").dropLast().joined(separator: "/")
    guard !path.isEmpty, state.folders.insert(path).inserted else { return }
    try FileManager.default.createDirectory(
      at: folder.appending(path: path, directoryHint: .isDirectory),
      withIntermediateDirectories: true)
  }
}
