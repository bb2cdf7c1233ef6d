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

  /// The numbers of the facts that somebody who is asked may look past.
  private func keepingAway(_ agency: ID<Agency>) -> [Int] {
    standings.table.facts.indices.filter { number in
      switch standings.table.facts[number] {
      case .hours(let subject): subject == .agency(agency)
      case .absence(let absence): absence.subject == .agency(agency) && absence.isLeave
      case .fixed, .limit, .earliest, .closure, .open, .family, .booking, .duty, .perDay, .perWeek,
        .venues, .barred, .untrained, .unsuitable, .atOnce, .rooms, .noChairs, .noMinuteTakers:
        false
      }
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
      sentence: "Ask whether \(id) can come on \(day.britishShort) \(span) although it "
        + "\(Words.list(reasons)).",
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
