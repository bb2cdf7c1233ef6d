internal import Conferences
internal import WorkingTime

/// Works out how it stands with one conference at openings, with every fact that is in the way.
///
/// A class, because it remembers what it has worked out.
final class Standings {
  let question: PlacingQuestion
  let openings: [Opening]
  private(set) var table = FactTable()
  private let refusals: Refusals
  private let needs: OpeningNeeds
  private let quorum: Quorum
  private var known: [Standing?]
  private var calendar: Calendar { refusals.calendar }
  private var register: Register { calendar.register }

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

  private func one(_ fact: Fact) -> Hindrance { Hindrance(facts: [table.number(of: fact)]) }

  private func crowd(_ fact: Fact, _ entries: [CalendarEntry], least: Int) -> Hindrance {
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

/// Who could serve.
extension Standings {
  private func chairs(_ opening: Opening) -> Standing.Need {
    let rows = register.chairs.rows
    let asked = rows.indices.filter { question.chair == nil || rows[$0].id == question.chair }
    let options = asked.map { place in
      var found: [Hindrance] = []
      refusals.chairs.obstacles(at: place, question.conference, opening) { obstacle in
        found.append(hindrance(obstacle, rows[place], opening))
        return true
      }
      return Standing.Option(member: place, hindrances: found)
    }
    return need(.chair, 1, options, orElse: .noChairs)
  }

  private func hindrance(_ obstacle: ChairObstacle, _ chair: Chair, _ opening: Opening)
    -> Hindrance
  {
    switch obstacle {
    case .barred: one(.barred(chair.id))
    case .untrained: one(.untrained(chair.id))
    case .elsewhere: one(.venues(.chair(chair.id)))
    case .off: one(.hours(.chair(chair.id)))
    case .away(let absence): one(.absence(absence))
    case .onDuty(let entries):
      crowd(
        .duty(DutyDay(day: opening.day, chair: chair.id)), entries,
        least: calendar.policy.whole(.dutyConferences))
    case .busy(let entry), .travelling(let entry): one(.booking(entry.conference.id))
    case .fullDay(let entries):
      crowd(.perDay(.chair(chair.id)), entries, least: chair.maximumPerDay)
    case .fullWeek(let entries): crowd(.perWeek(chair.id), entries, least: chair.maximumPerWeek)
    }
  }

  private func minuteTakers(_ opening: Opening) -> Standing.Need {
    let options = register.minuteTakers.rows.enumerated().map { place, taker in
      var found: [Hindrance] = []
      refusals.minuteTakers.obstacles(at: place, question.conference, opening) { obstacle in
        found.append(hindrance(obstacle, taker))
        return true
      }
      return Standing.Option(member: place, hindrances: found)
    }
    return need(.minuteTaker, 1, options, orElse: .noMinuteTakers)
  }

  private func hindrance(_ obstacle: MinuteTakerObstacle, _ taker: MinuteTaker) -> Hindrance {
    switch obstacle {
    case .elsewhere: one(.venues(.minuteTaker(taker.id)))
    case .away(let absence): one(.absence(absence))
    case .off: one(.hours(.minuteTaker(taker.id)))
    case .busy(let entry), .travelling(let entry): one(.booking(entry.conference.id))
    case .fullDay(let entries):
      crowd(.perDay(.minuteTaker(taker.id)), entries, least: taker.maximumPerDay)
    }
  }

  private func rooms(_ opening: Opening) -> [Standing.Need] {
    guard let venue = opening.venue else { return [] }
    func options(_ kind: Room.Kind) -> [Standing.Option] {
      refusals.rooms.places(kind, at: venue.id).map { place in
        var found: [Hindrance] = []
        refusals.rooms.obstacles(at: place, needs, opening) { obstacle in
          found.append(hindrance(obstacle, register.rooms.rows[place]))
          return true
        }
        return Standing.Option(member: place, hindrances: found)
      }
    }
    return [
      need(.meetingRoom, 1, options(.meeting), orElse: .rooms(.meeting, venue.id)),
      need(
        .familyRooms, question.conference.familyRoomsNeeded, options(.family),
        orElse: .rooms(.family, venue.id)),
    ]
  }

  private func hindrance(_ obstacle: RoomObstacle, _ room: Room) -> Hindrance {
    switch obstacle {
    case .unsuitable: one(.unsuitable(room.id))
    case .away(let absence): one(.absence(absence))
    case .busy(let entry): one(.booking(entry.conference.id))
    }
  }

  /// Those whose presence makes a quorum (tier 2).
  private func agencies(_ opening: Opening) -> Standing.Need {
    let options = question.conference.agencies.map { agency in
      Standing.Option(
        member: register.agencies.place(of: agency),
        hindrances: quorum.hindrances(of: agency, during: opening.span, on: opening.day).map {
          switch $0 {
          case .off: one(.hours(.agency(agency)))
          case .away(let absence): one(.absence(absence))
          }
        })
    }
    return Standing.Need(
      kind: .agencies, wanted: quorum.asked(question.conference), options: options)
  }

  /// With as many that do not exist as are wanted beyond those that do.
  private func need(
    _ kind: Standing.Need.Kind, _ wanted: Int, _ options: [Standing.Option], orElse fact: Fact
  ) -> Standing.Need {
    let more = max(0, wanted - options.count)
    let phantoms = (0..<more).map { _ in Standing.Option(member: nil, hindrances: [one(fact)]) }
    return Standing.Need(kind: kind, wanted: wanted, options: options + phantoms)
  }
}
