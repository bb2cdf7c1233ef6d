internal import Conferences
internal import WorkingTime

/// Agencies that could be asked to come when they do not work, or in spite of an absence: one that
/// must be there, or one more for a quorum.
extension FixProposals {
  /// Those of which each alone opens an opening.
  func agenciesToAsk(_ standing: Standing, _ opening: Opening) -> [FixProposal] {
    conference.agencies.compactMap { agency in
      var without = standings.allFacts
      for fact in keepingAway(agency) { without[fact] = false }
      return standing.isOpen(without) ? askAgency(agency, opening) : nil
    }
  }

  private func keepingAway(_ agency: ID<Agency>) -> [Int] {
    standings.table.facts.indices.filter { toAsk(about: standings.table.facts[$0]) == agency }
  }

  /// Who may look past a fact when asked.
  func toAsk(about fact: Fact) -> ID<Agency>? {
    switch fact {
    case .hours(.agency(let id)): id
    case .absence(let absence): absence.isLeave ? absence.agency : nil
    case .fixed, .limit, .earliest, .closure, .open, .hours, .family, .booking, .duty, .perDay,
      .perWeek, .venues, .barred, .untrained, .unsuitable, .atOnce, .rooms, .noChairs,
      .noMinuteTakers:
      nil
    }
  }

  /// It comes from the start to the end, and is as it was but for that.
  func askAgency(_ id: ID<Agency>, _ opening: Opening) -> FixProposal {
    let (day, span) = (opening.day, opening.span)
    let reasons = register.quorum.hindrances(of: id, during: span, on: day).map { hindrance in
      switch hindrance {
      case .off(let works): works.isEmpty ? "never works" : "works only \(works.text)"
      case .away(let absence): "is \(Words.away(absence))"
      }
    }
    return FixProposal(
      kind: .askAgency, subject: id.text,
      clause: "ask whether \(id) can come on \(day.britishShort) \(span) although it "
        + "\(Words.list(reasons))",
      change: { scenario in
        scenario.agencies = scenario.agencies.map {
          $0.id == id
            ? Agency(id: id, works: $0.works.adding(span, on: day), atOnce: $0.atOnce) : $0
        }
        scenario.absences = scenario.absences.flatMap {
          $0.subject == .agency(id) ? $0.leaving(out: span, on: day) : [$0]
        }
      })
  }
}

extension Absence {
  fileprivate var agency: ID<Agency>? {
    switch subject {
    case .agency(let id): id
    case .chair, .minuteTaker, .worker, .room, .venue: nil
    }
  }
}
