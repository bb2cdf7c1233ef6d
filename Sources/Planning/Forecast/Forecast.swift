internal import Conferences
internal import WorkingTime

/// Holds what must be in time against what there is, over days, weeks and the windows between.
///
/// A conference counts for a run when its whole time, from its earliest day to its limit, lies
/// within it; so whatever the plan, that many are held there or are late.
struct Forecast {
  private let calendar: Calendar
  private let demands: [Demand]
  private let supply: Supply
  private let resources: [Resource]

  init(_ calendar: Calendar) {
    self.calendar = calendar
    demands = Demand.dueInTime(calendar)
    supply = Supply(calendar)
    resources = supply.resources
  }

  /// A resource in a run of days.
  private struct Load {
    let resource: Resource
    let run: Run
    let used: Int
    let capacity: Int
    var excess: Int { used - capacity }
  }

  private struct User {
    let first: Day
    let last: Day
    let use: Int
  }

  private func users(_ resource: Resource) -> [User] {
    demands.map { User(first: $0.first, last: $0.last, use: resource.use($0)) }
      .filter { $0.use > 0 }
  }

  /// Nil when nobody asks for the resource in the run. Only the days between the first and the last
  /// that somebody can use count.
  private func load(_ resource: Resource, _ run: Run, _ users: [User]) -> Load? {
    var used = 0
    var first = run.last
    var last = run.first
    for user in users where run.first <= user.first && user.last <= run.last {
      used += user.use
      first = min(first, user.first)
      last = max(last, user.last)
    }
    guard used > 0 else { return nil }
    return Load(
      resource: resource, run: run, used: used,
      capacity: resource.capacity(from: first, through: last))
  }

  /// The shortest runs into which more must fit than can: days, then weeks, a longer one only for
  /// what it adds; then any window that none of these tells of.
  var shortages: [Problem] {
    resources.flatMap { resource -> [Problem] in
      let users = users(resource)
      var told: [Load] = []
      for run in Run.days(supply.days) + Run.weeks(supply.days) {
        guard let load = load(resource, run, users) else { continue }
        let inside = told.filter { run.contains($0.run) }.reduce(0) { $0 + $1.excess }
        if load.excess > max(0, inside) { told.append(load) }
      }
      let windows = Run.windows(firsts: Set(users.map(\.first)), lasts: Set(users.map(\.last)))
      for run in windows where !told.contains(where: { $0.run.overlaps(run) }) {
        if let load = load(resource, run, users), load.excess > 0 { told.append(load) }
      }
      return told.map(problem)
    }
  }

  /// The weeks and the resource of which the greatest part is needed.
  var bottleneck: Problem? {
    var tightest: Load?
    for resource in resources {
      let users = users(resource)
      for load in Run.weeks(supply.days).compactMap({ load(resource, $0, users) }) {
        let best = tightest ?? load
        let isTighter = load.used * max(1, best.capacity) > best.used * max(1, load.capacity)
        if tightest == nil || isTighter { tightest = load }
      }
    }
    return tightest.map { load in
      Problem(
        rule: "bottleneck", severity: .warning, conferences: [],
        sentence: "The bottleneck is \(load.resource.words). \(load.run.words): "
          + "\(Words.count(load.used, "place is", "places are")) needed, and \(load.capacity) "
          + "\(load.capacity == 1 ? "is" : "are") to be had.",
        isGiven: true)
    }
  }

  private func problem(_ load: Load) -> Problem {
    let due = demands.filter {
      load.run.first <= $0.first && $0.last <= load.run.last && load.resource.use($0) > 0
    }
    let slots = load.used == due.count ? "" : " and take \(Words.count(load.used, "slot"))"
    return Problem(
      rule: "too_few_\(load.resource.name)", severity: calendar.severity(on: load.run.last),
      conferences: due.map(\.conference.id),
      sentence: "\(load.run.words): \(due.count) due\(slots), \(load.resource.words) for "
        + "\(load.capacity).",
      isGiven: true)
  }
}
