public import Conferences
internal import WorkingTime

/// A unit's life played on week by week, while somebody else books: each Friday there is a scenario to
/// plan; what is published is held in the week that follows, requests come, reviews fall due, and
/// people are ill.
///
/// What comes depends on the seed alone, and never on the size of the unit: units of other sizes meet
/// the same requests, the same outcomes and the same illnesses.
public struct RunningYear: Sendable {
  /// As of the Friday that has been reached, with everything published kept.
  public private(set) var scenario: Scenario
  private let start: RunningStart
  private let seed: UInt64
  private let chairs: [Chair]
  private var history: History
  /// Records of conferences not held yet.
  private var open: [Int]
  /// All that is known by now, past and to come.
  private var absences: [Absence]

  /// - Parameters:
  ///   - seed: of what comes.
  ///   - size: chairs and rooms from the first day on; the families of chairs who leave find others.
  public init(from start: RunningStart, seed: UInt64, size: UnitSize) {
    self.start = start
    self.seed = seed
    scenario = SizeChange(authority: start.authority, size: size).applied(to: start.scenario)
    chairs = scenario.chairs
    let known = Set(start.unit.absences)
    absences = start.unit.absences + start.scenario.absences.filter { !known.contains($0) }
    history = start.history
    history.goOn(seed: seed)
    let ids = Set(scenario.conferences.map(\.id))
    open = history.records.indices.filter { ids.contains(start.history.records[$0].conference.id) }
    enterWeek()
  }

  /// Publishes a plan of ``scenario``, whole.
  public mutating func publish(_ bookings: [Booking], duty: [DutyDay]) {
    scenario.bookings = bookings.map { booking in
      var published = booking
      published.status = .published
      return published
    }
    scenario.duty = duty
    history.publish(
      Dictionary(uniqueKeysWithValues: scenario.bookings.map { ($0.conference, $0) }), among: open)
  }

  /// Plays the seven days after the scenario's, up to the next Friday.
  public mutating func playWeek() {
    let friday = scenario.asOf + 7
    let before = history.records.count
    for day in (scenario.asOf + 1).through(friday) { history.play(day, among: open) }
    open = open.filter { history.records[$0].booking.map { $0.day > friday } ?? true }
    open += before..<history.records.count
    scenario.asOf = friday
    scenario.horizonEnd = scenario.horizonEnd + 7
    absences += WeeklyAbsences(scenario: scenario, seed: seed).all
    enterWeek()
  }

  /// What is on the desk on the Friday reached.
  private mutating func enterWeek() {
    let (asOf, end) = (scenario.asOf, scenario.horizonEnd)
    let records = open.map { history.records[$0] }
    scenario.closures = start.unit.closures.filter { $0.to > asOf && $0.from <= end }
    let standIns = StandIns(
      asOf: asOf, workers: scenario.workers,
      illnesses: absences.filter { $0.reason == WeeklyAbsences.ill && $0.to.day > asOf })
    scenario.conferences = records.map(standIns.conference)
    scenario.bookings = scenario.bookings.filter { $0.day > asOf }
    scenario.chairs = Caseloads(held: history.caseloads, records: records).chairs(chairs)
    let there = Set(scenario.chairs.map(\.id))
    let rooms = Set(scenario.rooms.map(\.id))
    scenario.absences = absences.filter { absence in
      absence.to.day > asOf && absence.from.day <= end
        && absence.subject.isThere(chairs: there, rooms: rooms)
    }
    scenario.duty = scenario.duty.filter { duty in
      duty.day > asOf && !scenario.absences.contains { $0.takes(duty) }
    }
  }
}

extension Subject {
  fileprivate func isThere(chairs: Set<ID<Chair>>, rooms: Set<ID<Room>>) -> Bool {
    switch self {
    case .chair(let id): chairs.contains(id)
    case .room(let id): rooms.contains(id)
    case .agency, .minuteTaker, .venue, .worker: true
    }
  }
}

extension Absence {
  fileprivate func takes(_ duty: DutyDay) -> Bool {
    subject == .chair(duty.chair) && span(on: duty.day) != nil
  }
}
