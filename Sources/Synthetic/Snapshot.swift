internal import Conferences
internal import WorkingTime

/// What is on the desk on the day of the plan, as a scenario.
struct Snapshot {
  let authority: Authority
  let kind: Kind
  let options: Options
  let seed: UInt64
  let span: Timespan
  let unit: Unit
  let policy: Policy
  let history: History
  let caseloads: [ID<Chair>: Int]

  func scenario() -> Scenario {
    var scenario = Scenario(
      name: title, note: note, asOf: options.asOf, horizonEnd: span.horizonEnd, policy: policy,
      closures: unit.closures.filter { $0.to > options.asOf && $0.from <= span.horizonEnd })
    scenario.venues = unit.venues
    for way in unit.travel { scenario.travel.set(way.minutes, from: way.from, to: way.to) }
    scenario.rooms = unit.rooms
    scenario.minuteTakers = unit.minuteTakers
    scenario.workers = unit.workers
    scenario.agencies = unit.agencies
    scenario.absences = unit.absences.filter {
      $0.to.day > options.asOf && $0.from.day <= span.horizonEnd
    }
    let records = self.records
    scenario.conferences = records.map(\.conference)
    if !isFromNothing { scenario.bookings = records.compactMap(\.booking) }
    scenario.chairs = Caseloads(held: caseloads, records: records).chairs(unit.chairs)
    addTroubles(to: &scenario)
    return scenario
  }

  private func addTroubles(to scenario: inout Scenario) {
    if !isFromNothing {
      var random = RandomStream(seed: seed, for: "late leave")
      let late = LateLeave(scenario: scenario)
      scenario.absences += late.absences(&random) + late.agencyAbsences(&random)
    }
    scenario.absences += Crisis(options: options).absences(in: scenario)
    if !isFromNothing { scenario.duty = DutyWeek(scenario: scenario).days }
  }

  private var isFromNothing: Bool {
    switch kind {
    case .week, .crisis: false
    case .season: true
    }
  }

  /// Conferences still to be held, or to be booked. In a season those that the clerk would have held
  /// in it, so that there is room for most; the chair of a conference that is itself still to come is
  /// not known.
  private var records: [History.Record] {
    history.records.compactMap { record in
      guard record.booking.map({ $0.day > options.asOf }) ?? true else { return nil }
      guard isFromNothing else { return record }
      guard record.booking.map({ $0.day <= span.lastPlayed }) ?? true else { return nil }
      guard let last = record.conference.dates.lastConference, last > options.asOf else {
        return record
      }
      var conference = record.conference
      conference.previousChair = nil
      return History.Record(conference: conference, family: record.family, booking: record.booking)
    }
  }

  private var title: String {
    switch kind {
    case .week: "\(authority.title), week of \((options.asOf + 3).monday.long), made up"
    case .season(let weeks):
      "\(authority.title), \(weeks) weeks from \((options.asOf + 3).monday.long), made up"
    case .crisis: "\(authority.title), a crisis from \((options.asOf + 3).monday.long), made up"
    }
  }

  private var note: String {
    """
    \(Generator.mark) from published figures only (DfE, year to 31 March 2025: \
    \(authority.initialChildrenAYear) children at initial conferences, \
    \(authority.childrenOnPlans) on plans). Seed \(seed). Nobody in it exists.
    """
  }
}
