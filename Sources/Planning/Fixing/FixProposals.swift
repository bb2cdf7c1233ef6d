internal import Conferences
internal import WorkingTime

/// Thinks of what somebody could do so that one opening refuses a conference no more: from the facts
/// of which each alone is in the way there, and from what there is too little of.
struct FixProposals {
  let standings: Standings
  let calendar: Calendar
  var conference: Conference { standings.question.conference }
  var register: Register { calendar.register }
  var scenario: Scenario { calendar.scenario }

  /// Those for one opening; none where more than one thing would have to be done.
  func proposals(at index: Int) -> [FixProposal] {
    let standing = standings[index]
    let opening = standings.openings[index]
    guard standings.frame(index).isEmpty else { return [] }
    let all = standings.allFacts
    let gates = standing.gates.filter { $0.holds(all) }
    let unmet = standing.needs.filter { !$0.isMet(all) }
    var found = lifted(standing, opening, gates, unmet) + agenciesToAsk(standing, opening)
    if unmet.isEmpty { found += standIns(opening) }
    if gates.isEmpty, unmet.count == 1 { found += borrowed(unmet[0], opening) }
    return found
  }

  /// One fact that is in the way by itself.
  private func lifted(
    _ standing: Standing, _ opening: Opening, _ gates: [Hindrance], _ unmet: [Standing.Need]
  ) -> [FixProposal] {
    let concerned = Set(
      gates.flatMap(\.facts)
        + unmet.flatMap { $0.options.flatMap { $0.hindrances.flatMap(\.facts) } })
    return concerned.sorted().flatMap { fact -> [FixProposal] in
      var without = standings.allFacts
      without[fact] = false
      return standing.isOpen(without) ? lifting(standings.table.facts[fact], opening) : []
    }
  }

  /// Agencies are asked instead.
  private func isGivenUp(_ absence: Absence) -> Bool {
    switch absence.subject {
    case .agency: false
    case .chair, .minuteTaker, .worker, .room, .venue: absence.isLeave
    }
  }

  func lifting(_ fact: Fact, _ opening: Opening) -> [FixProposal] {
    switch fact {
    case .absence(let absence): isGivenUp(absence) ? [givenUp(absence, opening)] : []
    case .perDay(let subject): [oneMoreThatDay(subject, opening)]
    case .perWeek(let chair): [oneMoreThatWeek(chair, opening)]
    case .atOnce(let agency): [oneMoreAtOnce(agency, opening)]
    case .duty(let duty): swapped(duty)
    case .family: [askFamily(opening)]
    case .open(let venue): [openLonger(venue, opening)]
    case .fixed, .limit, .earliest, .closure, .hours, .booking, .venues, .barred, .untrained,
      .unsuitable, .rooms, .noChairs, .noMinuteTakers:
      []
    }
  }
}
