internal import Conferences
internal import WorkingTime

/// The six tiers in plain words, each with what this plan gives for it.
struct TierWords {
  let view: PlanView
  let figures: Figures

  var rows: [[String: Any]] {
    view.plan.tiers.enumerated().map { index, result in
      [
        "order": "\(index + 1)", "name": Self.name(result.tier), "words": words(result),
        "value": result.value.description, "proof": proof(result),
        "proofClass": result.isProven ? "ok" : "thin",
        "proofIcon": result.isProven ? "i-ok" : "i-thin",
      ]
    }
  }

  private static func name(_ tier: Tier) -> String {
    switch tier {
    case .statutory: "In time"
    case .quorum: "Quorum"
    case .moved: "Promises kept"
    case .continuity: "Same chair"
    case .standards: "Standards"
    case .preference: "Best day"
    }
  }

  private func proof(_ result: TierResult) -> String {
    result.isProven ? "No: proven best" : "Perhaps, but not below \(result.bound)"
  }

  private func words(_ result: TierResult) -> String {
    switch result.tier {
    case .statutory: statutory
    case .quorum:
      count(
        figures.withoutQuorum.count, "conference with too few agencies: the chair decides",
        "conferences with too few agencies: the chair decides", none: "Enough agencies everywhere")
    case .moved:
      count(
        view.moved.count + figures.dropped, "published date moves", "published dates move",
        none: "No published date moves")
    case .continuity:
      count(
        figures.continuity.ofConferences - figures.continuity.conferences,
        "family meets another chair", "families meet another chair",
        none: "Every family keeps its chair")
    case .standards:
      result.value.thousandths == 0
        ? "All kept"
        : "Points for short notice, thin margins, second venues, missing rooms, caseloads and duty"
    case .preference:
      result.value.thousandths == 0
        ? "Every conference on its best day"
        : "Working days away from the best day, and families' wishes missed"
    }
  }

  private var statutory: String {
    let days = figures.late.reduce(0) { $0 - $1.margin }
    let late = figures.late.count
    let parts = [
      late == 0 ? nil : "\(late) late, by \(inWords(days, "working day")) in all",
      figures.unplaced.isEmpty ? nil : "\(figures.unplaced.count) without a date",
    ].compactMap { $0 }
    return parts.isEmpty ? "Everybody is in time" : parts.joined(separator: "; ")
  }

  private func count(_ number: Int, _ one: String, _ many: String, none: String) -> String {
    number == 0 ? none : inWords(number, one, plural: many)
  }
}
