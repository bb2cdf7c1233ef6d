import Conferences
import Synthetic
import WorkingTime

/// Everything in a scenario that a file would show, line by line.
func transcript(of scenario: Scenario) -> [String] {
  [scenario.name, scenario.note, "\(scenario.asOf)", "\(scenario.horizonEnd)"]
    + scenario.closures.map { "\($0)" } + scenario.venues.map { "\($0.id) \($0.slotStarts)" }
    + scenario.rooms.map { "\($0.id) \($0.capacity) \($0.facilities.sorted())" }
    + scenario.chairs.map(line) + scenario.workers.map { "\($0.id) \($0.team) \($0.works.text)" }
    + scenario.minuteTakers.map { "\($0.id) \($0.works.text) \($0.venues.sorted())" }
    + scenario.absences.map { "\($0.subject.name) \($0.from) \($0.to) \($0.reason)" }
    + scenario.duty.map { "\($0.day) \($0.chair)" } + scenario.conferences.map(line)
    + scenario.bookings.map { "\($0)" }
}

private func line(_ chair: Chair) -> String {
  "\(chair.id) \(chair.works.text) \(chair.maximumPerDay) \(chair.maximumPerWeek) "
    + "\(chair.venues.sorted()) \(chair.caseload) \(chair.caseloadLimit ?? 0)"
}

private func line(_ conference: Conference) -> String {
  "\(conference.id) \(conference.family) \(conference.kind) \(conference.worker) "
    + "\(conference.dates) \(conference.mode) \(conference.venues) \(conference.agencies) "
    + "\(conference.barredChairs.sorted()) \(conference.familyUnavailable.text)"
}

/// A scenario under the national default.
func made(
  _ name: String, _ kind: Kind = .week, seed: UInt64 = 7, options: Options = Options()
) -> Scenario {
  let generator = Generator(
    authority: Authority(named: name)!, kind: kind, seed: seed, options: options)
  return generator.scenario(policy: TestPolicy.national)
}
