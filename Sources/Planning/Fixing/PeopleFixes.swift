internal import Conferences
internal import WorkingTime

/// The family, the building, and who stands in for a worker.
extension FixProposals {
  func askFamily(_ opening: Opening) -> FixProposal {
    let id = conference.id
    return FixProposal(
      kind: .askFamily, subject: "",
      clause:
        "ask whether the family can come on \(opening.day.britishShort) \(opening.span) after all",
      change: { $0.change(id) { $0.familyUnavailable = .never } })
  }

  func openLonger(_ id: ID<Venue>, _ opening: Opening) -> FixProposal {
    FixProposal(
      kind: .longerDay, subject: id.text,
      clause: "\(id) opens on \(opening.day.britishShort) for all of \(opening.span)",
      change: { scenario in
        scenario.venues = scenario.venues.map { $0.id == id ? $0.alwaysOpen : $0 }
      })
  }

  /// S21: a supervisor or manager for the worker; a duty worker of the team as a last resort.
  func standIns(_ opening: Opening) -> [FixProposal] {
    [conference.worker, conference.secondWorker].compactMap(\.self).flatMap { id in
      guard let worker = register.workers[id] else { return [FixProposal]() }
      let manager = worker.manager.flatMap { register.workers[$0] }
      let others = scenario.workers.filter { $0.team == worker.team && $0.id != manager?.id }
      let own = manager.map { [(Fix.Kind.standIn, $0)] } ?? []
      return (own + others.map { (.dutyWorker, $0) }).filter { $0.1.id != id }
        .prefix(Self.mostStandIns).map { standIn($0.0, $0.1, for: worker, opening) }
    }
  }

  /// Of a team, tried for one worker.
  private static let mostStandIns = 6

  func standIn(_ kind: Fix.Kind, _ other: Worker, for worker: Worker, _ opening: Opening)
    -> FixProposal
  {
    let id = conference.id
    let (new, old) = (Words.worker(other.id), Words.worker(worker.id))
    return FixProposal(
      kind: kind, subject: worker.id.text,
      clause: kind == .standIn
        ? "\(new), the manager of \(old), comes instead"
        : "\(new), of the same team as \(old), comes instead, as duty worker",
      change: { $0.change(id) { $0 = $0.replacing(worker.id, with: other.id) } })
  }
}
