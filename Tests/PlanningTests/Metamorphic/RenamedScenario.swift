import Conferences

extension Renaming {
  func callAsFunction(_ scenario: Scenario) -> Scenario {
    var renamed = scenario
    renamed.venues = scenario.venues.map {
      Venue(id: venue($0.id), slotStarts: $0.slotStarts, slotMinutes: $0.slotMinutes, open: $0.open)
    }
    renamed.travel = TravelTimes(otherwise: scenario.travel.otherwise)
    for row in scenario.travel.rows {
      renamed.travel.set(row.minutes, from: venue(row.from), to: venue(row.to))
    }
    renamed.rooms = scenario.rooms.map(callAsFunction)
    renamed.chairs = scenario.chairs.map(callAsFunction)
    renamed.workers = scenario.workers.map(callAsFunction)
    renamed.minuteTakers = scenario.minuteTakers.map {
      MinuteTaker(
        id: minuteTaker($0.id), works: $0.works, maximumPerDay: $0.maximumPerDay,
        venues: Set($0.venues.map(venue)))
    }
    renamed.agencies = scenario.agencies.map {
      Agency(id: agency($0.id), works: $0.works, atOnce: $0.atOnce)
    }
    renamed.absences = scenario.absences.map {
      Absence(subject: callAsFunction($0.subject), from: $0.from, to: $0.to, reason: $0.reason)
    }
    renamed.duty = scenario.duty.map(callAsFunction)
    renamed.conferences = scenario.conferences.map(callAsFunction)
    renamed.bookings = scenario.bookings.map(callAsFunction)
    return renamed
  }

  func callAsFunction(_ duty: DutyDay) -> DutyDay {
    DutyDay(day: duty.day, chair: chair(duty.chair))
  }

  func callAsFunction(_ booking: Booking) -> Booking {
    Booking(
      conference: conference(booking.conference), status: booking.status, day: booking.day,
      start: booking.start, venue: booking.venue.map(venue), room: booking.room.map(room),
      familyRooms: booking.familyRooms.map(room),
      professionalsRoom: booking.professionalsRoom.map(room), chair: booking.chair.map(chair),
      minuteTaker: booking.minuteTaker.map(minuteTaker))
  }

  private func callAsFunction(_ room: Room) -> Room {
    let name = self.room(room.id).text.split(separator: "/", maxSplits: 1)[1]
    return Room(
      venue: venue(room.venue), name: String(name), kind: room.kind, capacity: room.capacity,
      facilities: room.facilities)
  }

  private func callAsFunction(_ chair: Chair) -> Chair {
    Chair(
      id: self.chair(chair.id), works: chair.works, maximumPerDay: chair.maximumPerDay,
      maximumPerWeek: chair.maximumPerWeek, venues: Set(chair.venues.map(venue)),
      trained: chair.trained, takesDuty: chair.takesDuty, caseload: chair.caseload,
      caseloadLimit: chair.caseloadLimit)
  }

  private func callAsFunction(_ worker: Worker) -> Worker {
    Worker(
      id: self.worker(worker.id), team: worker.team, works: worker.works,
      manager: worker.manager.map(self.worker), isNewlyQualified: worker.isNewlyQualified)
  }

  private func callAsFunction(_ subject: Subject) -> Subject {
    switch subject {
    case .agency(let id): .agency(agency(id))
    case .chair(let id): .chair(chair(id))
    case .minuteTaker(let id): .minuteTaker(minuteTaker(id))
    case .room(let id): .room(room(id))
    case .venue(let id): .venue(venue(id))
    case .worker(let id): .worker(worker(id))
    }
  }

  private func callAsFunction(_ conference: Conference) -> Conference {
    var renamed = Conference(
      id: self.conference(conference.id), family: family(conference.family),
      kind: conference.kind, worker: worker(conference.worker))
    renamed.secondWorker = conference.secondWorker.map(worker)
    renamed.children = conference.children
    renamed.dates = conference.dates
    renamed.lastKind = conference.lastKind
    renamed.previousChair = conference.previousChair.map(chair)
    renamed.barredChairs = Set(conference.barredChairs.map(chair))
    renamed.attendees = conference.attendees
    renamed.slots = conference.slots
    renamed.mode = conference.mode
    renamed.venues = conference.venues.map(venue)
    renamed.needs = conference.needs
    renamed.required = conference.required.map(agency)
    renamed.invited = conference.invited.map(agency)
    renamed.isHarmOutsideHome = conference.isHarmOutsideHome
    renamed.isSplit = conference.isSplit
    renamed.familyUnavailable = conference.familyUnavailable
    renamed.familyPrefers = conference.familyPrefers
    return renamed
  }
}
