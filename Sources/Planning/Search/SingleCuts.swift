internal import Conferences
internal import WorkingTime

/// Finds workers who would be in two places at once and agencies asked for too often at once (H2,
/// H9).
struct SingleCuts {
  let candidates: Candidates

  /// A chosen candidate, to the degree given.
  typealias Chosen = (candidate: Candidate, value: Double)

  /// The violated cuts of one day.
  func violated(_ chosen: [Chosen], day: Int) -> [Cut] {
    var uses: [SingleUse.Subject: [(span: Span, value: Double)]] = [:]
    for (candidate, value) in chosen {
      let task = candidates.tasks[candidate.conference]
      let span = candidates.slots[candidate.slot].span
      for worker in task.workers {
        uses[.worker(worker), default: []].append(
          (candidates.ground.attendance.worker(span), value))
      }
      for agency in task.required where candidates.ground.scenario.agencies[agency].atOnce != nil {
        uses[.agency(agency), default: []].append((span, value))
      }
    }
    var cuts: [Cut] = []
    for (subject, held) in uses.sorted(by: { Self.order($0.key) < Self.order($1.key) })
    where held.count > 1 {
      for start in Set(held.map(\.span.start)).sorted() {
        let load = held.filter { $0.span.contains(start) }.reduce(0) { $0 + $1.value }
        let capacity = capacity(of: subject, day: day, at: start)
        if load > Double(capacity) + 1e-6 {
          let use = SingleUse(subject: subject, day: day, minute: start.minutes)
          cuts.append(
            Cut(
              form: .single(use), limit: capacity * PoolPrices.unit,
              days: [day]))
        }
      }
    }
    return cuts
  }

  /// What fixed bookings leave; a worker's fixed holdings are never in a candidate's way.
  func capacity(of subject: SingleUse.Subject, day: Int, at time: TimeOfDay) -> Int {
    switch subject {
    case .worker: return 1
    case .agency(let number):
      let agency = candidates.ground.scenario.agencies[number]
      let fixed = (candidates.ground.given.agencies[agency.id] ?? []).count {
        $0.day == candidates.ground.days[day] && $0.span.contains(time)
      }
      return max(0, (agency.atOnce ?? .max) - fixed)
    }
  }

  private static func order(_ subject: SingleUse.Subject) -> (Int, Int) {
    switch subject {
    case .worker(let number): (0, number)
    case .agency(let number): (1, number)
    }
  }
}
