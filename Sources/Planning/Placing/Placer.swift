internal import Conferences
internal import WorkingTime

/// Finds bookings for one conference in a calendar in which all others stay as they are.
struct Placer {
  let refusals: Refusals
  let question: PlacingQuestion
  private let needs: OpeningNeeds
  private var register: Register { refusals.calendar.register }
  private var conference: Conference { question.conference }

  init(_ question: PlacingQuestion, _ refusals: Refusals) {
    self.question = question
    self.refusals = refusals
    needs = refusals.needs(of: question.conference)
  }

  /// Every way to be at an opening, one for each chair that is free, in order of chair; the
  /// minute-taker and the rooms are those of the published booking where they can be, else the
  /// minute-taker with the fewest conferences that day and the smallest room that does.
  func entries(at opening: Opening) -> [CalendarEntry] {
    guard isAllowed(opening), isOpen(opening), let entry = withoutChair(opening) else { return [] }
    return register.chairs.rows.indices.filter { canChair($0, opening) }.map {
      self.entry(entry, chairedBy: register.chairs.rows[$0].id, at: opening)
    }
  }

  /// The first of ``entries(at:)``, found without the others.
  func firstEntry(at opening: Opening) -> CalendarEntry? {
    guard isAllowed(opening), isOpen(opening),
      let place = register.chairs.rows.indices.first(where: { canChair($0, opening) }),
      let entry = withoutChair(opening)
    else { return nil }
    return self.entry(entry, chairedBy: register.chairs.rows[place].id, at: opening)
  }

  private func canChair(_ place: Int, _ opening: Opening) -> Bool {
    (question.chair == nil || question.chair == register.chairs.rows[place].id)
      && refusals.chairs.obstacle(at: place, conference, opening) == nil
  }

  private func entry(_ booking: Booking, chairedBy chair: ID<Chair>, at opening: Opening)
    -> CalendarEntry
  {
    var booking = booking
    booking.chair = chair
    if question.keepsPromise(opening) { booking.status = .published }
    return CalendarEntry(booking, conference, limit: question.limit, register)
  }

  /// Bookings at an opening of which one costs as little as any could, whoever is free: with the
  /// chair the family knows, or the one it was told of, and a room for the professionals.
  func ideals(at opening: Opening) -> [CalendarEntry] {
    let venue = opening.venue?.id
    let anyRoom = venue.flatMap { refusals.rooms.places(.professionals, at: $0).first }
    let chairs = [question.chair ?? conference.previousChair, question.published?.chair]
    return chairs.map { chair in
      let booking = Booking(
        conference: conference.id, status: .provisional, day: opening.day,
        start: opening.span.start, venue: venue,
        professionalsRoom: anyRoom.map { register.rooms.rows[$0].id },
        chair: question.chair ?? chair, minuteTaker: nil)
      return CalendarEntry(booking, conference, limit: question.limit, register)
    }
  }

  /// What the question and the clock say of an opening.
  func isAllowed(_ opening: Opening) -> Bool {
    isInQuestion(opening)
      && (!question.mustBeQuorate
        || register.quorum.isReached(conference, during: opening.span, on: opening.day))
  }

  /// The same whichever agencies can come.
  func isInQuestion(_ opening: Opening) -> Bool {
    let scenario = refusals.calendar.scenario
    return question.fixed == nil && scenario.closure(on: opening.day) == nil
      && (opening.day >= question.limit.earliest || question.keepsPromise(opening))
      && (!question.mustBeInTime || opening.day <= question.limit.limit)
  }

  private func isOpen(_ opening: Opening) -> Bool {
    var isOpen = true
    refusals.gates(needs, opening) { _ in
      isOpen = false
      return false
    }
    return isOpen
  }

  private func withoutChair(_ opening: Opening) -> Booking? {
    guard let taker = minuteTaker(opening) else { return nil }
    var booking = Booking(
      conference: conference.id, status: .provisional, day: opening.day,
      start: opening.span.start, venue: opening.venue?.id, chair: nil, minuteTaker: taker)
    guard opening.venue != nil else { return booking }
    let family = rooms(.family, opening).prefix(conference.familyRoomsNeeded)
    guard let room = rooms(.meeting, opening).first,
      family.count == conference.familyRoomsNeeded
    else { return nil }
    booking.room = room
    booking.familyRooms = family.sorted()
    booking.professionalsRoom = rooms(.professionals, opening).first
    return booking
  }

  private func minuteTaker(_ opening: Opening) -> ID<MinuteTaker>? {
    let rows = register.minuteTakers.rows
    let published = question.published?.minuteTaker
    let free = rows.indices.filter { refusals.minuteTakers.isFree($0, conference, opening) }
    func rank(_ place: Int) -> (Int, Int) {
      let held = refusals.minuteTakers.held(by: place, on: opening.day, besides: conference.id)
      return rows[place].id == published ? (-1, place) : (held, place)
    }
    return free.min { rank($0) < rank($1) }.map { rows[$0].id }
  }

  /// The free rooms of a kind, the published ones first, then the smaller ones.
  private func rooms(_ kind: Room.Kind, _ opening: Opening) -> [ID<Room>] {
    guard let venue = opening.venue else { return [] }
    let rows = register.rooms.rows
    let published = question.published?.rooms ?? []
    func rank(_ place: Int) -> (Int, Int, Int) {
      (published.contains(rows[place].id) ? 0 : 1, rows[place].capacity, place)
    }
    return refusals.rooms.places(kind, at: venue.id)
      .filter { refusals.rooms.isFree($0, needs, opening) }
      .sorted { rank($0) < rank($1) }.map { rows[$0].id }
  }
}

extension Booking {
  /// Every room it holds.
  var rooms: [ID<Room>] { [room, professionalsRoom].compactMap(\.self) + familyRooms }
}
