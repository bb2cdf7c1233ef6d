internal import Conferences
internal import WorkingTime

/// Works out how it stands with one conference at openings, with every fact that is in the way.
///
/// A class, because it remembers what it has worked out.
final class Standings {
  let question: PlacingQuestion
  let openings: [Opening]
  private(set) var table = FactTable()
  let refusals: Refusals
  let needs: OpeningNeeds
  let quorum: Quorum
  private var known: [Standing?]
  var calendar: Calendar { refusals.calendar }
  var register: Register { calendar.register }

  /// - Parameter openings: those to look at; all that are asked about where none are given.
  init(_ question: PlacingQuestion, _ refusals: Refusals, openings: [Opening]? = nil) {
    self.question = question
    self.refusals = refusals
    needs = refusals.needs(of: question.conference)
    self.openings = openings ?? question.openings(in: refusals.calendar)
    quorum = refusals.calendar.register.quorum
    known = Array(repeating: nil, count: self.openings.count)
  }

  /// Every fact that has come up.
  var allFacts: FactSet {
    var all = FactSet()
    for fact in table.facts.indices { all[fact] = true }
    return all
  }

  /// The facts that the question itself brings to an opening, cheap to have.
  func frame(_ index: Int) -> [Hindrance] {
    let opening = openings[index]
    var found: [Hindrance] = []
    if question.fixed != nil { found.append(one(.fixed)) }
    if question.mustBeInTime, opening.day > question.limit.limit { found.append(one(.limit)) }
    if opening.day < question.limit.earliest, !question.keepsPromise(opening) {
      found.append(one(.earliest))
    }
    if let closure = calendar.scenario.closure(on: opening.day) {
      found.append(one(.closure(closure)))
    }
    return found
  }

  subscript(index: Int) -> Standing {
    if let standing = known[index] { return standing }
    let standing = workOut(index)
    known[index] = standing
    return standing
  }

  /// Whether some facts refuse an opening; what the question brings refuses most, and is looked at
  /// first, since it is cheap to have.
  func refuses(_ index: Int, _ inForce: FactSet) -> Bool {
    frame(index).contains { $0.holds(inForce) } || !self[index].isOpen(inForce)
  }

  /// Facts in the order in which they are told.
  func inOrder(_ numbers: [Int]) -> [Int] {
    let keyed = numbers.map {
      (number: $0, rank: table.facts[$0].rank, order: table.facts[$0].order)
    }
    return keyed.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.map(\.number)
  }

  private func workOut(_ index: Int) -> Standing {
    let opening = openings[index]
    var gates = frame(index)
    refusals.gates(needs, opening) { obstacle in
      gates += hindrance(obstacle)
      return true
    }
    var wanted = [chairs(opening), minuteTakers(opening)] + rooms(opening)
    if question.mustBeQuorate { wanted.append(agencies(opening)) }
    return Standing(gates: gates, needs: wanted)
  }

  func one(_ fact: Fact) -> Hindrance { Hindrance(facts: [table.number(of: fact)]) }

  func crowd(_ fact: Fact, _ entries: [CalendarEntry], least: Int) -> Hindrance {
    Hindrance(
      facts: [table.number(of: fact)],
      crowd: entries.map { table.number(of: .booking($0.conference.id)) }, least: least)
  }

  /// What the search for rooms says is told by the needs for them.
  private func hindrance(_ obstacle: Obstacle) -> [Hindrance] {
    switch obstacle {
    case .venueShut(let venue): [one(.open(venue.id))]
    case .venueAway(_, let absence), .workerAway(_, let absence), .agencyAway(_, let absence):
      [one(.absence(absence))]
    case .familyCannot: [one(.family)]
    case .workerOff(let worker): [one(.hours(.worker(worker.id)))]
    case .workerBusy(_, let entry): [one(.booking(entry.conference.id))]
    case .agencyOff(let agency): [one(.hours(.agency(agency.id)))]
    case .agencyBusy(let agency, let entries):
      [crowd(.atOnce(agency.id), entries, least: agency.atOnce ?? 0)]
    case .noSuitableRoom, .noMeetingRoom, .noFamilyRoom, .noChair, .noMinuteTaker: []
    }
  }
}
