internal import Foundation

/// A duty rota that lies beside bookings and was not named with them: a plan's is judged with its
/// bookings, or its duty days count as nobody's.
struct UnreadDuty {
  let bookings: String
  let scenario: String

  /// Nil when there is none, or when it is the scenario's own, which is read anyway.
  var note: String? {
    let path = (bookings as NSString).deletingLastPathComponent
    let folder = path.isEmpty ? "." : path
    let file = path.isEmpty ? "duty.csv" : "\(path)/duty.csv"
    guard FileManager.default.fileExists(atPath: file), real(folder) != real(scenario) else {
      return nil
    }
    return "note: \(file) lies beside the bookings and was not read, so the scenario's own duty "
      + "days count; add --duty \(file) to check it too"
  }

  private func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
