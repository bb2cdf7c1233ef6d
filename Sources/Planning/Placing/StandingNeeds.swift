internal import Conferences
internal import WorkingTime

/// Who could serve.
extension Standings {
  func chairs(_ opening: Opening) -> Standing.Need {
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

  func minuteTakers(_ opening: Opening) -> Standing.Need {
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

  func rooms(_ opening: Opening) -> [Standing.Need] {
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
  func agencies(_ opening: Opening) -> Standing.Need {
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
