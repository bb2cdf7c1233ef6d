internal import Conferences
internal import WorkingTime

/// Holds what must be in time against what there is, over every run of weeks and every day.
///
/// A conference counts for a run when its whole time, from its earliest day to its limit, lies
/// within it; so whatever the plan, that many are held there or are late.
struct Forecast {
  private let calendar: Calendar
  private let demands: [Demand]
  /// By resource, over every run in which it is asked for.
  private let loads: [[Load]]

  init(_ calendar: Calendar) {
    self.calendar = calendar
    let supply = Supply(calendar)
    let demands = Demand.dueInTime(calendar)
    let runs = Run.all(supply)
    self.demands = demands
    loads = supply.resources.map { Self.loads($0, runs, demands, supply) }
  }

  /// A resource in a run of days.
  private struct Load {
    let resource: Resource
    let run: Run
    let used: Int
    let capacity: Int
    var excess: Int { used - capacity }
  }

  private static func loads(
    _ resource: Resource, _ runs: [Run], _ demands: [Demand], _ supply: Supply
  ) -> [Load] {
    let users = demands.map { (first: $0.first, last: $0.last, use: resource.use($0)) }
      .filter { $0.use > 0 }
    return runs.compactMap { run in
      let used = users.reduce(0) { sum, user in
        run.first <= user.first && user.last <= run.last ? sum + user.use : sum
      }
      guard used > 0 else { return nil }
      return Load(
        resource: resource, run: run, used: used,
        capacity: resource.capacity(run.days, weekOfDay: supply.weekOfDay))
    }
  }

  /// The shortest runs into which more must fit than can; a longer one only for what it adds.
  var shortages: [Problem] {
    loads.flatMap { loads -> [Problem] in
      var told: [Load] = []
      for load in loads where load.excess > 0 {
        let inside = told.filter { load.run.contains($0.run) }.reduce(0) { $0 + $1.excess }
        if load.excess > inside { told.append(load) }
      }
      return told.map(problem)
    }
  }

  /// The load nearest to, or furthest over, what there is.
  var bottleneck: Problem? {
    let tightest = loads.joined().reduce(nil as Load?) { best, load in
      guard let best else { return load }
      return load.used * max(1, best.capacity) > best.used * max(1, load.capacity) ? load : best
    }
    return tightest.map { load in
      Problem(
        rule: "bottleneck", severity: .warning, conferences: [],
        sentence: "The bottleneck is \(load.resource.words): \(load.run.words), "
          + "\(load.used) of \(Words.count(load.capacity, "place")) are needed.",
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
      sentence: "\(load.run.sentenceWords): \(due.count) due\(slots), \(load.resource.words) for "
        + "\(load.capacity).",
      isGiven: true)
  }
}
