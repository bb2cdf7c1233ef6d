internal import Foundation

/// A duty rota that lies beside bookings and was not named with them: a plan's is judged with its
/// bookings, or its duty days count as nobody's.
struct UnreadDuty {
  let bookings: String
  let scenario: String

  /// For a command that takes the rota by an option; nil when there is none, or when it is the
  /// scenario's own, which is read anyway.
  var note: String? { note { "add --duty \($0) to check it too" } }

  /// For a command that takes a folder, and then its rota with it.
  var noteForFolder: String? { note { _ in "name the folder, \(folder), to count it too" } }

  private func note(_ remedy: (_ file: String) -> String) -> String? {
    let file = path.isEmpty ? "duty.csv" : "\(path)/duty.csv"
    guard FileManager.default.fileExists(atPath: file), real(folder) != real(scenario) else {
      return nil
    }
    return "note: \(file) lies beside the bookings and was not read, so the scenario's own duty "
      + "days count; \(remedy(file))"
  }

  private var path: String { (bookings as NSString).deletingLastPathComponent }
  private var folder: String { path.isEmpty ? "." : path }

  private func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
