internal import Conferences
internal import WorkingTime

/// Says what keeps a room from a conference at an opening, the conference's own booking aside.
struct RoomRefusals: Sendable {
  private let calendar: Calendar
  private var diary: Diary
  /// Places in the table of rooms.
  private let byVenue: [ID<Venue>: [Int]]
  private var rooms: Table<Room> { calendar.register.rooms }

  init(_ calendar: Calendar) {
    self.calendar = calendar
    diary = Diary(calendar.holdings.rooms.map(\.holding))
    let table = calendar.register.rooms.rows
    byVenue = Dictionary(grouping: table.indices) { table[$0].venue }
  }

  /// Leaves out all that bookings hold.
  mutating func forget() { diary = Diary([]) }

  mutating func change(removing removed: [Holding], adding added: [Holding]) {
    diary.remove(removed)
    diary.add(added)
  }

  /// The rooms of a kind at a venue, by their places in the table.
  func places(_ kind: Room.Kind, at venue: ID<Venue>) -> [Int] {
    (byVenue[venue] ?? []).filter { rooms.rows[$0].kind == kind }
  }

  /// When a conference would hold a room of a kind.
  func held(_ kind: Room.Kind, _ conference: Conference, _ span: Span) -> Span {
    let attendance = calendar.register.attendance
    return switch kind {
    case .meeting: span
    case .family: attendance.family(span, isSplit: conference.isSplit)
    case .professionals: attendance.professionals(span)
    }
  }

  /// What rooms refuse; nil when there are enough.
  func obstacle(_ needs: OpeningNeeds, _ opening: Opening) -> Obstacle? {
    guard let venue = opening.venue else { return nil }
    let meeting = places(.meeting, at: venue.id)
    if !meeting.contains(where: { needs.suits[$0] }) { return .noSuitableRoom(needs.meetingRoom) }
    if !meeting.contains(where: { isFree($0, needs, opening) }) { return .noMeetingRoom }
    let family = places(.family, at: venue.id).count { isFree($0, needs, opening) }
    return family < needs.conference.familyRoomsNeeded ? .noFamilyRoom : nil
  }

  /// Whether a room suits and is free for all the time that its kind is wanted for.
  func isFree(_ place: Int, _ needs: OpeningNeeds, _ opening: Opening) -> Bool {
    var isFree = true
    obstacles(at: place, needs, opening) { _ in
      isFree = false
      return false
    }
    return isFree
  }

  /// Tells all that keeps a room from serving as what its kind is for, until `tell` wants to hear no
  /// more.
  func obstacles(
    at place: Int, _ needs: OpeningNeeds, _ opening: Opening, _ tell: (RoomObstacle) -> Bool
  ) {
    let kind = rooms.rows[place].kind
    if kind == .meeting, !needs.suits[place], !tell(.unsuitable) { return }
    let held = held(kind, needs.conference, opening.span)
    if held.isEmpty { return }
    for absence in rooms.absences(at: place, held, on: opening.day) where !tell(.away(absence)) {
      return
    }
    let others = diary.holdings(of: place, on: opening.day, besides: needs.conference.id)
    for other in others where other.span.overlaps(held) && !tell(.busy(other.entry)) { return }
  }
}
