internal import ArgumentParser
internal import Foundation

/// Ends this process as soon as the one that started it is gone, however that came to its end: the
/// pipe that is our standard input then closes.
enum ParentWatch {
  static func begin() {
    Thread.detachNewThread {
      while !FileHandle.standardInput.availableData.isEmpty {}
      _exit(QuorateExit.stoppedWithoutPlan.rawValue)
    }
  }
}
