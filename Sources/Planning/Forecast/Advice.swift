internal import Conferences
internal import WorkingTime

/// Things somebody should think of before planning.
struct Advice {
  /// With the fixed bookings only.
  let calendar: Calendar

  init(_ calendar: Calendar) { self.calendar = calendar }

  var problems: [Problem] { siblings + remoteInitials + managersMissing }

  /// One family, one conference: a later child's initial conference is held with the family's
  /// review when that comes first (trap 8 of the field).
  private var siblings: [Problem] {
    let families = Dictionary(grouping: Demand.open(calendar), by: { $0.0.family })
    return families.sorted { $0.key < $1.key }.flatMap { family, open -> [Problem] in
      let reviews = open.filter { $0.0.kind == .review }
      return open.filter { $0.0.kind != .review }.compactMap { initial, limit in
        let first = reviews.filter { $0.1.limit <= limit.limit }.min { $0.1.limit < $1.1.limit }
        guard let (review, due) = first else { return nil }
        return Problem(
          rule: "siblings", severity: calendar.severity(on: due.limit),
          conferences: [initial.id, review.id],
          sentence: "Family \(family) has \(initial.id), \(article(initial.kind)), due by "
            + "\(limit.limit.britishShort), and \(review.id), a review due by "
            + "\(due.limit.britishShort): hold the two as one.",
          isGiven: true)
      }
    }
  }

  private func article(_ kind: Conference.Kind) -> String {
    switch kind {
    case .initial: "an \(kind.words)"
    case .review, .preBirth, .transferIn: "a \(kind.words)"
    }
  }

  /// S12: face to face, unless the chair agrees.
  private var remoteInitials: [Problem] {
    Demand.open(calendar).compactMap { conference, limit in
      guard conference.mode == .remote, conference.kind != .review else { return nil }
      return Problem(
        rule: "remote_initial", severity: calendar.severity(on: limit.limit),
        conferences: [conference.id],
        sentence:
          "\(conference.id) is \(article(conference.kind)) and remote: the chair has to agree.",
        isGiven: true)
    }
  }

  /// S20: a newly qualified worker attends with a manager.
  private var managersMissing: [Problem] {
    var concerned: [ID<Worker>: [(Conference, Limit)]] = [:]
    for (conference, limit) in Demand.open(calendar) {
      for worker in [conference.worker, conference.secondWorker].compactMap(\.self) {
        concerned[worker, default: []].append((conference, limit))
      }
    }
    return calendar.scenario.workers.compactMap { worker in
      guard worker.isNewlyQualified, worker.manager == nil, let mine = concerned[worker.id],
        let first = mine.map(\.1.limit).min()
      else { return nil }
      return Problem(
        rule: "no_manager", severity: calendar.severity(on: first),
        conferences: mine.map(\.0.id),
        sentence: "\(Words.worker(worker.id)) is newly qualified and has no manager in the table "
          + "to attend with: \(Words.list(mine.map(\.0.id.text))).",
        isGiven: true)
    }
  }
}
