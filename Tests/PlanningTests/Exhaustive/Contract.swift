import Conferences
import WorkingTime

/// An independent reading of the contract's hard rules, one question each, over a scenario.
///
/// A rule that is `ignored` answers as if it were not written, and a cost that is put off counts after
/// every tier, which tells whether it ever decides. A class, since everything asks it all the time.
final class Contract {
  let scenario: Scenario
  let limits: ContractLimits
  let ignored: ContractRule?
  let putOff: Set<CostPart>
  private let days: [ID<Conference>: ContractLimits.Days]
  private let floors: [ID<Conference>: [(rule: ContractRule, day: Day)]]
  private let workers: [ID<Worker>: Worker]
  private let absences: [Subject: [Absence]]

  init(
    _ scenario: Scenario, ignoring ignored: ContractRule? = nil,
    puttingOff putOff: Set<CostPart> = []
  ) {
    self.scenario = scenario
    self.ignored = ignored
    self.putOff = putOff
    let limits = ContractLimits(scenario)
    self.limits = limits
    days = Dictionary(
      uniqueKeysWithValues: scenario.conferences.map { ($0.id, limits.days(of: $0)) })
    floors = Dictionary(
      uniqueKeysWithValues: scenario.conferences.map {
        ($0.id, limits.floors(of: $0, limit: limits.days(of: $0).limit))
      })
    workers = Dictionary(uniqueKeysWithValues: scenario.workers.map { ($0.id, $0) })
    absences = Dictionary(grouping: scenario.absences, by: \.subject)
  }

  var policy: Policy { scenario.policy }

  func applies(_ rule: ContractRule) -> Bool { rule != ignored }

  func days(of conference: Conference) -> ContractLimits.Days { days[conference.id]! }

  /// The days that L5 names.
  func floors(of conference: Conference) -> [(rule: ContractRule, day: Day)] {
    floors[conference.id]!
  }

  func isRemote(_ conference: Conference) -> Bool {
    conference.mode == .remote && applies(.remote)
  }

  /// Left for a later plan, at no cost (L5).
  func isLeftOut(_ conference: Conference) -> Bool {
    days(of: conference).earliest > scenario.horizonEnd
  }

  func isAway(_ subject: Subject, _ span: Span, on day: Day) -> Bool {
    absences[subject, default: []].contains { $0.span(on: day)?.overlaps(span) ?? false }
  }

  func isClosed(_ day: Day) -> Bool { scenario.closures.contains { $0.contains(day) } }

  // MARK: Bookings read in

  /// The booking that stays whatever happens (H12): fixed, or published and past.
  func fixed(_ conference: Conference) -> Booking? {
    read(conference).flatMap { booking in
      let isHistory = booking.status == .published && booking.day <= scenario.asOf
      return booking.status == .fixed || isHistory ? booking : nil
    }
  }

  func published(_ conference: Conference) -> Booking? {
    read(conference).flatMap {
      $0.status == .published && $0.day > scenario.asOf ? $0 : nil
    }
  }

  private func read(_ conference: Conference) -> Booking? {
    scenario.bookings.first { $0.conference == conference.id }
  }

  // MARK: The grid (H0, H11)

  func slots(of conference: Conference) -> Int {
    if let slots = conference.slots { return slots }
    return conference.children >= policy.whole(.slotsLargeFamilyChildren)
      ? policy.whole(.slotsLargeFamily) : policy.whole(.slotsDefault)
  }

  /// The venue whose slot starts count.
  func grid(_ conference: Conference, at venue: ID<Venue>?) -> Venue {
    let name = isRemote(conference) ? conference.venues.first : venue
    return scenario.venues.first { $0.id == name } ?? scenario.venues[0]
  }

  /// From start to end, and whether the grid allows it.
  func span(_ conference: Conference, at venue: ID<Venue>?, from start: TimeOfDay)
    -> (span: Span, isOnGrid: Bool)
  {
    let grid = grid(conference, at: venue)
    let count = slots(of: conference)
    guard let first = grid.slotStarts.firstIndex(of: start),
      first + count <= grid.slotStarts.count
    else { return (Span(start, start + count * grid.slotMinutes), false) }
    return (Span(start, grid.slotStarts[first + count - 1] + grid.slotMinutes), true)
  }

  // MARK: Who comes (H2)

  /// The worker, the second one, and the managers of those newly qualified, each once.
  func workers(of conference: Conference) -> [Worker] {
    let second = applies(.secondWorker) ? conference.secondWorker : nil
    let named = [conference.worker, second].compactMap { $0.map { workers[$0]! } }
    let learners = applies(.manager) ? named.filter(\.isNewlyQualified) : []
    let managers = learners.compactMap { $0.manager.map { workers[$0]! } }
    var seen: Set<ID<Worker>> = []
    return (named + managers).filter { seen.insert($0.id).inserted }
  }
}
