internal import Conferences
internal import WorkingTime

/// Shares families among workers and chairs.
struct CaseAllocation {
  /// Families whose last conference each chair held, and whose plan goes on.
  private(set) var families: [ID<Chair>: Int] = [:]
  private var familiesOfWorker: [ID<Worker>: Int] = [:]
  private let chairs: [Chair]
  private let workers: [Worker]
  var random: RandomStream

  init(unit: Unit, random: RandomStream) {
    chairs = unit.chairs
    workers = unit.workers.filter { $0.manager != nil }
    self.random = random
  }

  /// The least busy of three workers drawn.
  mutating func worker() -> ID<Worker> {
    let drawn = (0..<3).map { _ in random.pick(workers) }
    return drawn.min { a, b in
      (familiesOfWorker[a.id, default: 0], a.id) < (familiesOfWorker[b.id, default: 0], b.id)
    }!.id
  }

  /// One case in sixteen moves between two conferences, to a worker of another team where there is
  /// one.
  mutating func successor(of worker: ID<Worker>) -> ID<Worker>? {
    guard random.chance(percent: 6) else { return nil }
    let next = self.worker()
    return next == worker ? nil : next
  }

  /// At one booking in twenty-five the chair who knows the family cannot be had, for reasons that no
  /// calendar shows.
  mutating func chairs(for conference: Conference) -> [Chair] {
    let chairs = chairsByLoad()
    guard chairs.count > 2, random.chance(percent: 4) else { return chairs }
    return chairs.filter { $0.id != conference.previousChair }
  }

  /// Chairs by the families they hold, set against the days they work.
  private func chairsByLoad() -> [Chair] {
    let loads = chairs.map(load)
    let order = chairs.indices.sorted { a, b in (loads[a], a) < (loads[b], b) }
    return order.map { chairs[$0] }
  }

  private func load(_ chair: Chair) -> Int {
    families[chair.id, default: 0] * 100 / max(1, chair.works.tenths)
  }

  mutating func take(_ worker: ID<Worker>) { familiesOfWorker[worker, default: 0] += 1 }
  mutating func release(worker: ID<Worker>) { familiesOfWorker[worker, default: 0] -= 1 }
  mutating func take(_ chair: ID<Chair>?) { if let chair { families[chair, default: 0] += 1 } }
  mutating func release(_ chair: ID<Chair>?) { if let chair { families[chair, default: 0] -= 1 } }
}
