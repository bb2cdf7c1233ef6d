internal import Conferences
internal import WorkingTime

/// What the page says first: the verdict, the figures, the problems, the tiers.
struct PageSummary {
  let view: PlanView
  let figures: Figures
  let problems: [Problem]

  /// Beyond so many problems only the gravest are listed; `plan.json` has them all.
  static let mostProblems = 60

  var context: [String: Any] {
    var context: [String: Any] = [
      "title": view.scenario.name, "asOf": view.scenario.asOf.british,
      "policy": view.policy.title, "horizon": view.scenario.horizonEnd.british,
      "tiles": tiles, "problems": problems.sorted().prefix(Self.mostProblems).map(problem),
      "tiers": TierWords(view: view, figures: figures).rows,
      "notes": view.plan.notes,
    ]
    if !view.scenario.note.isEmpty { context["note"] = view.scenario.note }
    context[problems.isEmpty ? "noProblems" : "problemSummary"] =
      problems.isEmpty ? noProblems : problemSummary
    context.merge(verdict) { _, new in new }
    return context
  }

  private var verdict: [String: Any] {
    let missed = figures.late.count + figures.unplaced.count
    let time =
      missed == 0
      ? "Everybody is in time."
      : "\(inWords(missed, "conference is", plural: "conferences are")) late or without a date."
    let proof =
      view.plan.isOptimal
      ? "Proven: no better plan exists under these rules."
      : "Valid, but not proven best\(view.plan.stoppedEarly.map { " (\($0.rawValue))" } ?? "")."
    let level = missed > 0 ? "late" : view.plan.isOptimal ? "okay" : "thin"
    return [
      "verdict": time, "verdictMore": proof, "verdictClass": level,
      "verdictIcon": missed > 0 ? "i-critical" : view.plan.isOptimal ? "i-ok" : "i-thin",
    ]
  }

  private var tiles: [[String: String]] {
    let changes = figures.changes
    let kept = (changes[.unchanged] ?? 0) + (changes[.fixed] ?? 0)
    return [
      tile(
        "Conferences", "\(figures.all.ofConferences)",
        "\(inWords(figures.all.ofChildren, "child", plural: "children")), "
          + "\(figures.leftOut.count) left for later"),
      tile(
        "Initial, within 15 working days", percent(figures.initialWithin15),
        children(figures.initialWithin15)),
      tile("Reviews on time", percent(figures.reviewsOnTime), children(figures.reviewsOnTime)),
      tile(
        "Same chair as before", percent(figures.continuity),
        "\(figures.continuity.conferences) of \(figures.continuity.ofConferences) families"),
      tile(
        "Newly booked", "\(changes[.new] ?? 0)",
        "\(kept) as published or fixed, \(changes[.staffedAnew] ?? 0) with other people or rooms"),
      tile(
        "Moved", "\(changes[.moved] ?? 0)",
        figures.dropped == 0 ? "none without a date" : "\(figures.dropped) now without a date"),
    ]
  }

  private func tile(_ name: String, _ value: String, _ more: String) -> [String: String] {
    ["name": name, "value": value, "more": more]
  }

  private func percent(_ share: Share) -> String {
    share.percentOfConferences.map { "\($0) %" } ?? "–"
  }

  private func children(_ share: Share) -> String {
    guard let percent = share.percentOfChildren else { return "none planned" }
    return "\(share.conferences) of \(share.ofConferences); \(percent) % of children"
  }

  private func problem(_ problem: Problem) -> [String: Any] {
    let word =
      switch problem.severity {
      case .warning: "Warning"
      case .urgent: "Urgent"
      case .critical: "Critical"
      }
    return [
      "severity": problem.severity.rawValue, "severityWord": word, "sentence": problem.sentence,
      "rule": problem.rule, "given": problem.isGiven,
    ]
  }

  /// No rule is broken, which does not say that everybody is in time.
  private var noProblems: String {
    let (late, unplaced) = (figures.late.count, figures.unplaced.count)
    let parts = [
      late == 0 ? nil : inWords(late, "is late", plural: "are late"),
      unplaced == 0 ? nil : inWords(unplaced, "has no date", plural: "have no date"),
    ].compactMap(\.self)
    return parts.isEmpty
      ? "None. Every rule is kept."
      : "The calendar can be held as planned; \(parts.joined(separator: " and ")), see below."
  }

  private var problemSummary: String {
    let counts = problems.map(\.severity).counts
    let parts = Problem.Severity.allCases.reversed().compactMap { severity in
      counts[severity].map { "\($0) \(severity.rawValue)" }
    }
    let rest = problems.count - Self.mostProblems
    return parts.joined(separator: ", ")
      + (rest > 0 ? "; the first \(Self.mostProblems) are shown, all are in plan.json" : "")
  }
}
