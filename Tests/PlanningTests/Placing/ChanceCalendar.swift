import Conferences
import Planning
import WorkingTime

/// A calendar by chance that keeps every rule, over a tiny scenario: some conferences are late, some
/// have no booking, some another chair.
struct ChanceCalendar {
  let seed: Int
  var scenario: Scenario
  private(set) var bookings: [Booking] = []
  var dice: Dice

  /// Every seed that is tried, most of them crowded.
  static let seeds =
    Array(0..<40) + [88, 140, 218, 253, 503, 550, 568, 684, 989, 1019, 1074] + Array(800..<960)

  init(seed: Int, _ change: (inout Scenario) -> Void = { _ in }) {
    self.seed = seed
    var scenario = TinyScenarios.scenario(seed: seed)
    change(&scenario)
    self.scenario = scenario
    dice = Dice(seed: seed)
    let contract = Contract(scenario)
    bookings = scenario.conferences.compactMap { contract.fixed($0).map(Self.fixed) }
    for conference in dice.shuffled(scenario.conferences)
    where contract.fixed(conference) == nil && !dice.chance(15) {
      book(conference)
    }
    bookings.sort { $0.conference < $1.conference }
  }

  private static func fixed(_ booking: Booking) -> Booking {
    var fixed = booking
    fixed.status = .fixed
    return fixed
  }

  private mutating func book(_ conference: Conference) {
    let bookable = Bookable(conference.id, in: scenarioWith(only: conference.id))
    let choices = bookable.choices()
    guard !choices.isEmpty else { return }
    let kept = choices.filter { bookable.booking($0).status == .published }
    let pool = !kept.isEmpty && dice.chance(60) ? kept : choices
    bookings.append(bookable.booking(dice.pick(pool)))
  }

  /// The scenario in which all booked stay as they are, but for some, who keep only what their
  /// families were told.
  func scenarioWith(only free: ID<Conference>..., duty: [DutyDay]? = nil) -> Scenario {
    var fixed = scenario
    fixed.duty = duty ?? scenario.duty
    fixed.bookings =
      bookings.filter { !free.contains($0.conference) }.map(Self.fixed)
      + scenario.bookings.filter {
        free.contains($0.conference) && scenario.status(of: $0) == .published
      }
    return fixed
  }

  /// Those that may be asked about: what is fixed is not.
  var open: [Conference] {
    let contract = Contract(scenario)
    return scenario.conferences.filter { contract.fixed($0) == nil }
  }

  func booking(of id: ID<Conference>) -> Booking? { bookings.first { $0.conference == id } }

  func bookings(with changed: [Booking]) -> [Booking] {
    let concerned = Set(changed.map(\.conference))
    return
      (bookings.filter { !concerned.contains($0.conference) } + changed)
      .sorted { $0.conference < $1.conference }
  }

  func calendar() throws -> Planning.Calendar {
    try Planning.Calendar(scenario, bookings: bookings, duty: nil)
  }

  /// What a list of bookings is worth, counted by the tests' own reading of the contract.
  func worth(_ bookings: [Booking]) -> TierVector {
    CalendarCheck(scenario, bookings, scenario.duty).tiers
  }

  /// Everything it takes to reproduce a failure.
  var report: String {
    "seed \(seed)\n\(ScenarioSketch(scenario: scenario))\ncalendar:\n"
      + bookings.map(ScenarioSketch.line).joined(separator: "\n")
  }
}
