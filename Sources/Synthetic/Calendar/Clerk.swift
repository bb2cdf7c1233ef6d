internal import Conferences
internal import WorkingTime

/// Books conferences as they come, each as near its target day as there is still room: what a
/// careful booking officer does by hand. Every booking keeps every hard rule as things stand.
struct Clerk {
  let unit: Unit
  let policy: Policy
  let workingDays: WorkingDays
  var ledger: Ledger
  let workers: [ID<Worker>: Worker]
  let agencies: [ID<Agency>: Agency]
  private var turn = 0

  /// Working days after a limit up to which a late conference is still tried.
  private static let lateDays = 25

  init(unit: Unit, policy: Policy, workingDays: WorkingDays) {
    self.unit = unit
    self.policy = policy
    self.workingDays = workingDays
    workers = Dictionary(uniqueKeysWithValues: unit.workers.map { ($0.id, $0) })
    agencies = Dictionary(uniqueKeysWithValues: unit.agencies.map { ($0.id, $0) })
    var travel = TravelTimes(otherwise: policy.whole(.travelMinutes))
    for way in unit.travel { travel.set(way.minutes, from: way.from, to: way.to) }
    ledger = Ledger(absences: unit.absences, travel: travel)
  }

  /// Books a conference on a day's desk, or finds no place for it.
  /// - Parameter chairs: in the order in which they should be asked.
  mutating func book(_ conference: Conference, today: Day, chairs: [Chair]) -> Booking? {
    turn += 1
    let limit = limit(of: conference, today: today)
    let inTime = daysInTime(limit)
    let previous = chairs.filter { $0.id == conference.previousChair }
    let booking =
      find(conference, inTime, previous, quorate: true)
      ?? find(conference, inTime, chairs, quorate: true)
      ?? find(conference, inTime, chairs, quorate: false)
      ?? find(conference, lateDays(limit), chairs, quorate: false)
    if let booking { hold(booking, conference) }
    return booking
  }

  func limit(of conference: Conference, today: Day) -> Limit {
    let deadlines = Deadlines(policy: policy, workingDays: workingDays, asOf: today)
    do { return try deadlines.limit(of: conference) } catch { preconditionFailure(error.message) }
  }

  /// Days from the earliest to the limit, nearest to the target first.
  private func daysInTime(_ limit: Limit) -> [Day] {
    guard limit.earliest <= limit.limit else { return [] }
    let days = days(from: limit.earliest, to: limit.limit)
    return days.sorted { a, b in
      (distance(a, limit.target), a) < (distance(b, limit.target), b)
    }
  }

  private func lateDays(_ limit: Limit) -> [Day] {
    let first = max(limit.earliest, workingDays.day(1, after: limit.limit))
    return days(from: first, to: workingDays.day(Self.lateDays, after: first))
  }

  private func days(from first: Day, to last: Day) -> [Day] {
    (0...(last - first)).map { first + $0 }.filter { day in
      workingDays.isWorkingDay(day) && !unit.closures.contains { $0.contains(day) }
    }
  }

  private func distance(_ a: Day, _ b: Day) -> Int { abs(workingDays.count(from: a, to: b)) }

  private func find(
    _ conference: Conference, _ days: [Day], _ chairs: [Chair], quorate: Bool
  ) -> Booking? {
    if chairs.isEmpty { return nil }
    for day in days {
      for opening in unit.openings(
        for: conference, slots: slots(of: conference), on: day, turn: turn)
      {
        guard suits(opening), !quorate || isQuorate(opening), let booking = staffed(opening, chairs)
        else { continue }
        return booking
      }
    }
    return nil
  }

  /// Slots it takes: its own number, or the policy's rule by children (S8).
  func slots(of conference: Conference) -> Int {
    conference.slots
      ?? (conference.children >= policy.whole(.slotsLargeFamilyChildren)
        ? policy.whole(.slotsLargeFamily) : policy.whole(.slotsDefault))
  }

  private func staffed(_ opening: Opening, _ chairs: [Chair]) -> Booking? {
    guard let rooms = rooms(for: opening), let chair = chair(for: opening, among: chairs),
      let minuteTaker = minuteTaker(for: opening)
    else { return nil }
    return Booking(
      conference: opening.conference.id, status: .published, day: opening.day,
      start: opening.start, venue: opening.venue, room: rooms.meeting, familyRooms: rooms.family,
      professionalsRoom: rooms.professionals, chair: chair, minuteTaker: minuteTaker)
  }
}
