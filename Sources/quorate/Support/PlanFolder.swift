internal import Foundation

/// A folder seen as a place for a plan: new, empty, or holding an earlier plan and nothing else.
struct PlanFolder {
  private let folder: ExistingFolder

  init(_ place: URL) { folder = ExistingFolder(place: place) }

  /// What every plan has, so that a folder of somebody's own tables is not taken for one.
  private static let mark = "plan.json"
  private static let names: Set = [
    mark, "authorisations.csv", "bookings.csv", "duty.csv", "midway.csv", "rota.html",
    "timeline.csv", "calendars",
  ]

  /// Why no plan may go here, to follow the folder's name; nil when one may.
  func objection(apartFrom scenario: String) -> String? {
    let hint = "name a folder of the plan's own, such as --out plan"
    if let objection = folder.objection(hint: hint) { return objection }
    if folder.isOrHolds(scenario) { return "holds the scenario; \(hint)" }
    guard let other = stranger else { return nil }
    return "holds something else than a plan (\(other)), and a plan replaces what is there; name a "
      + "new or empty folder, or an earlier plan's"
  }

  /// A file that is no plan's.
  private var stranger: String? {
    let names = folder.names()
    if let other = names.first(where: { !Self.names.contains($0) }) { return other }
    if !names.isEmpty && !names.contains(Self.mark) { return names[0] }
    return folder.names(in: "calendars")
      .first { !$0.hasSuffix(".ics") }.map { "calendars/\($0)" }
  }
}
