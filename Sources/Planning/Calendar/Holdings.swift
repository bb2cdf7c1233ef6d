internal import Conferences
internal import WorkingTime

/// A person or a room held by a booking for a part of its day.
struct Holding: Sendable {
  /// The holder's place in its table.
  let holder: Int
  let entry: CalendarEntry
  let span: Span
  var day: Day { entry.day }

  /// Before another in the order of holder, day, start and end.
  func precedes(_ other: Holding) -> Bool {
    if holder != other.holder { return holder < other.holder }
    if day != other.day { return day < other.day }
    return span < other.span
  }

  func sharesDay(with other: Holding) -> Bool { holder == other.holder && day == other.day }
}

/// A room's holding, and what it is held for.
struct RoomHolding: Sendable {
  let kind: Room.Kind
  let holding: Holding
}

/// Everything that the bookings of a calendar hold, in the order of holder, day and start (H2, H6 to
/// H8).
struct Holdings: Sendable {
  let chairs: [Holding]
  let minuteTakers: [Holding]
  let workers: [Holding]
  let rooms: [RoomHolding]

  init(_ entries: [CalendarEntry], _ register: Register) {
    var chairs: [Holding] = []
    var minuteTakers: [Holding] = []
    var workers: [Holding] = []
    var rooms: [RoomHolding] = []
    let attendance = register.attendance
    for entry in entries {
      func hold(_ place: Int?, _ span: Span) -> [Holding] {
        place.map { [Holding(holder: $0, entry: entry, span: span)] } ?? []
      }
      chairs += hold(
        entry.booking.chair.flatMap(register.chairs.place), attendance.chair(entry.span))
      minuteTakers += hold(
        entry.booking.minuteTaker.flatMap(register.minuteTakers.place),
        attendance.minuteTaker(entry.span))
      for worker in entry.workers {
        workers += hold(register.workers.place(of: worker), attendance.worker(entry.span))
      }
      rooms += Self.rooms(of: entry, register)
    }
    self.chairs = chairs.sorted { $0.precedes($1) }
    self.minuteTakers = minuteTakers.sorted { $0.precedes($1) }
    self.workers = workers.sorted { $0.precedes($1) }
    self.rooms = rooms.sorted { $0.holding.precedes($1.holding) }
  }

  /// Each named room once for each thing it is named for; none for a remote conference.
  private static func rooms(of entry: CalendarEntry, _ register: Register) -> [RoomHolding] {
    guard !entry.isRemote else { return [] }
    let attendance = register.attendance
    let booking = entry.booking
    var named: [(Room.Kind, ID<Room>, Span)] = []
    if let room = booking.room { named.append((.meeting, room, entry.span)) }
    for room in Set(booking.familyRooms).sorted() {
      named.append(
        (.family, room, attendance.family(entry.span, isSplit: entry.conference.isSplit)))
    }
    if let room = booking.professionalsRoom {
      named.append((.professionals, room, attendance.professionals(entry.span)))
    }
    return named.compactMap { kind, room, span in
      guard !span.isEmpty, let place = register.rooms.place(of: room) else { return nil }
      return RoomHolding(kind: kind, holding: Holding(holder: place, entry: entry, span: span))
    }
  }
}

extension [Holding] {
  /// The pairs of one holder's holdings on one day of which the later starts less than `minutes`
  /// after the earlier's end; with 0, those that overlap. Needs the order of ``Holdings``.
  func pairs(closerThan minutes: Int) -> [(Holding, Holding)] {
    var found: [(Holding, Holding)] = []
    for first in indices {
      var next = first + 1
      while next < count, self[next].sharesDay(with: self[first]),
        self[next].span.start < self[first].span.end + minutes
      {
        found.append((self[first], self[next]))
        next += 1
      }
    }
    return found
  }

  /// Runs of holdings that agree in a key; needs an order in which they stand together.
  func runs(where same: (Holding, Holding) -> Bool) -> [ArraySlice<Holding>] {
    var found: [ArraySlice<Holding>] = []
    var start = startIndex
    for index in indices where index == endIndex - 1 || !same(self[index], self[index + 1]) {
      found.append(self[start...index])
      start = index + 1
    }
    return found
  }
}
