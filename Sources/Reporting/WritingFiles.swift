public import Foundation
internal import Synchronization

extension [ReportFile] {
  /// Each file waits until the disk has it, so several wait together.
  private static var writers: Int { 8 }

  /// Writes the files below a folder that holds nothing yet. Once this returns they are on the disk,
  /// and outlast even a power cut.
  /// - Throws: what kept one of them from being written; some of the others may be there then.
  public func write(below folder: URL) throws {
    for path in Set(map(\.folder)) {
      try FileManager.default.createDirectory(
        at: folder.appending(path: path, directoryHint: .isDirectory),
        withIntermediateDirectories: true)
    }
    let queue = Queue(self)
    let done = DispatchSemaphore(value: 0)
    for _ in 0..<Self.writers {
      Thread {
        while let file = queue.next() {
          queue.note {
            let place = folder.appending(path: file.path, directoryHint: .notDirectory)
            try Data(file.contents).write(to: place)
          }
        }
        done.signal()
      }.start()
    }
    for _ in 0..<Self.writers { done.wait() }
    try queue.finish()
  }
}

extension ReportFile {
  /// The path of the folder it is in; empty at the top.
  fileprivate var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
}

/// Files that wait to be written, and what went wrong with one.
private final class Queue: Sendable {
  private let state: Mutex<(left: ArraySlice<ReportFile>, fault: (any Error)?)>

  init(_ files: [ReportFile]) { state = Mutex((files[...], nil)) }

  /// Nil once there is none left, or one could not be written.
  func next() -> ReportFile? { state.withLock { $0.fault == nil ? $0.left.popFirst() : nil } }

  func note(_ work: () throws -> Void) {
    do {
      try work()
    } catch {
      state.withLock { $0.fault = $0.fault ?? error }
    }
  }

  func finish() throws {
    if let fault = state.withLock({ $0.fault }) { throw fault }
  }
}
