internal import Foundation

/// A folder seen as a place for a plan: new, empty, or holding an earlier plan and nothing else.
struct PlanFolder {
  private let place: URL

  init(_ place: URL) { self.place = place }

  /// What every plan has, so that a folder of somebody's own tables is not taken for one.
  private static let mark = "plan.json"
  private static let names: Set = [
    mark, "bookings.csv", "duty.csv", "midway.csv", "rota.html", "timeline.csv", "calendars",
  ]

  /// Why no plan may go here, to follow the folder's name; nil when one may.
  func objection(apartFrom scenario: String) -> String? {
    let manager = FileManager.default
    if isOrHolds(manager.currentDirectoryPath) {
      return "is where you are; name a folder of the plan's own, such as --out plan"
    }
    if isOrHolds(scenario) {
      return "holds the scenario; name a folder of the plan's own, such as --out plan"
    }
    var isFolder: ObjCBool = false
    let exists = unsafe manager.fileExists(atPath: place.path, isDirectory: &isFolder)
    guard exists else { return nil }
    guard isFolder.boolValue else { return "is a file; name a folder" }
    guard let other = stranger else { return nil }
    return "holds something else than a plan (\(other)), and a plan replaces what is there; name a "
      + "new or empty folder, or an earlier plan's"
  }

  private func isOrHolds(_ path: String) -> Bool {
    let other = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
    return other.pathComponents.starts(with: place.pathComponents)
  }

  /// A file that is no plan's.
  private var stranger: String? {
    let names = contents(of: place)
    if let other = names.first(where: { !Self.names.contains($0) }) { return other }
    if !names.isEmpty && !names.contains(Self.mark) { return names[0] }
    return contents(of: place.appendingPathComponent("calendars"))
      .first { !$0.hasSuffix(".ics") }.map { "calendars/\($0)" }
  }

  private func contents(of folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}
