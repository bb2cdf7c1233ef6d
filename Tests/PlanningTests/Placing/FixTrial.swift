import Conferences
import WorkingTime

/// What a fix says is to be done, read from its sentence and done to the scenario, one thing or two.
struct FixTrial {
  let fix: Fix
  /// What is to be done, one after the other.
  private let steps: [(kind: Fix.Kind, sentence: String)]
  /// What is being done.
  private var sentence = ""
  private var kind: Fix.Kind
  /// Before it.
  private var scenario: Scenario
  private(set) var changed: Scenario
  /// What was done.
  private(set) var kinds: Set<Fix.Kind> = []
  /// The duty days then.
  private(set) var duty: [DutyDay]
  /// Nil where the sentence was understood.
  private(set) var trouble: String?

  /// - Parameter only: the one of two things that is to be done, 0 or 1; nil for all.
  init(_ fix: Fix, _ scenario: Scenario, only: Int? = nil) {
    self.scenario = scenario
    self.fix = fix
    kind = fix.kind
    changed = scenario
    duty = scenario.duty
    steps = Self.steps(fix)
    if steps.count != (fix.second == nil ? 1 : 2) { misunderstood() }
    for (number, step) in steps.enumerated() where only == nil || only == number {
      kinds.insert(step.kind)
      (kind, sentence) = step
      self.scenario = changed
      apply()
    }
  }

  /// Each thing to do as a sentence of its own.
  private static func steps(_ fix: Fix) -> [(kind: Fix.Kind, sentence: String)] {
    guard let second = fix.second else { return [(fix.kind, fix.sentence)] }
    let parts = fix.sentence.split(separator: ", and ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return [] }
    let booking = fix.suggestion.booking
    let moment = "on \(booking.day.britishShort) \(fix.suggestion.span)"
    let other = parts[1].replacing(#/\bthen\b/#, with: moment)
    return [
      (fix.kind, parts[0] + "."), (second, other.prefix(1).uppercased() + other.dropFirst()),
    ]
  }

  private mutating func apply() {
    switch kind {
    case .anotherChair, .moveOthers: break
    case .standIn: replaceWorker(#/^(.+), the manager of (.+), comes instead\.$/#)
    case .dutyWorker:
      replaceWorker(#/^(.+), of the same team as (.+), comes instead, as duty worker\.$/#)
    case .borrowedRoom: borrowRoom()
    case .borrowedMinuteTaker: borrowMinuteTaker()
    case .dutySwapped: swapDuty()
    case .leaveGivenUp: giveUpLeave()
    case .oneMore: allowOneMore()
    case .longerDay: lengthenDay()
    case .askFamily: changeConference { $0.familyUnavailable = .never }
    case .askAgency: askAgency()
    }
  }

  private var booking: Booking { fix.suggestion.booking }

  private mutating func misunderstood() { trouble = "misunderstood: \(fix.sentence)" }

  private mutating func changeConference(_ edit: (inout Conference) -> Void) {
    let index = scenario.conferences.firstIndex { $0.id == booking.conference }!
    edit(&changed.conferences[index])
  }

  private func worker(_ name: Substring) -> Worker? {
    scenario.workers.first { "Worker \($0.id)" == name || $0.id.text == name }
  }

  private mutating func replaceWorker(_ words: Regex<(Substring, Substring, Substring)>) {
    guard let match = sentence.wholeMatch(of: words), let new = worker(match.output.1),
      let old = worker(match.output.2)
    else { return misunderstood() }
    let isRight =
      kind == .standIn ? old.manager == new.id : old.team == new.team && old.manager != new.id
    if !isRight { trouble = "\(new.id) is no such stand-in for \(old.id)" }
    let conference = scenario.conferences.first { $0.id == booking.conference }!
    if ![conference.worker, conference.secondWorker].contains(old.id) {
      trouble = "\(old.id) is no worker of it"
    }
    changeConference {
      if $0.worker == old.id { $0.worker = new.id } else { $0.secondWorker = new.id }
    }
  }

  private mutating func borrowRoom() {
    let words = #/^A (meeting|family) room is borrowed near (.+) on .+\.$/#
    guard let match = sentence.wholeMatch(of: words),
      let kind = Room.Kind(rawValue: String(match.output.1))
    else { return misunderstood() }
    let held = kind == .meeting ? [booking.room].compactMap(\.self) : booking.familyRooms
    let named = held.filter { room in !scenario.rooms.contains { $0.id == room } }
    guard named.count == 1,
      booking.venue?.text == String(match.output.2),
      let name = named[0].text.split(separator: "/", maxSplits: 1).last
    else { return misunderstood() }
    changed.rooms.append(
      Room(
        venue: booking.venue!, name: String(name), kind: kind, capacity: 99,
        facilities: Set(Facility.allCases)))
  }

  private mutating func borrowMinuteTaker() {
    guard let id = booking.minuteTaker, !scenario.minuteTakers.contains(where: { $0.id == id })
    else { return misunderstood() }
    changed.minuteTakers.append(MinuteTaker(id: id, works: .always, maximumPerDay: 1))
  }

  private mutating func swapDuty() {
    let words = #/^(.+) is on duty on (.+) instead of (.+)\.$/#
    guard let match = sentence.wholeMatch(of: words),
      let old = duty.firstIndex(where: {
        "\($0.chair)" == match.output.3 && $0.day.britishShort == match.output.2
      })
    else { return misunderstood() }
    duty[old] = DutyDay(day: duty[old].day, chair: ID(String(match.output.1)))
    // What was decided is decided otherwise.
    changed.duty = duty
  }

  private mutating func lengthenDay() {
    let longer = #/^(.+) has one slot more on (.+), (\d\d):(\d\d)–(\d\d:\d\d)\.$/#
    let opens = #/^(.+) opens on (.+) for all of .+\.$/#
    var more: [TimeOfDay] = []
    if let match = sentence.wholeMatch(of: longer), match.output.2 == booking.day.britishShort {
      more = [TimeOfDay(minutes: Int(match.output.3)! * 60 + Int(match.output.4)!)]
    } else if sentence.wholeMatch(of: opens) == nil {
      return misunderstood()
    }
    changed.venues = scenario.venues.map { venue in
      guard venue.id == booking.venue else { return venue }
      return Venue(
        id: venue.id, slotStarts: venue.slotStarts + more, slotMinutes: venue.slotMinutes,
        open: .always)
    }
  }
}

/// Leave and limits.
extension FixTrial {
  private mutating func giveUpLeave() {
    let words =
      #/^(.+) (?:is there|can be used) (in the morning|in the afternoon|all day) on (.+) after all \(.*\)\.$/#
    guard let match = sentence.wholeMatch(of: words),
      match.output.3 == booking.day.britishShort
    else { return misunderstood() }
    let noon = Moment(booking.day, TimeOfDay(minutes: 780))
    let (start, end) = (Moment(booking.day, .midnight), Moment(booking.day + 1, .midnight))
    let from = match.output.2 == "in the afternoon" ? noon : start
    let to = match.output.2 == "in the morning" ? noon : end
    var isFound = false
    changed.absences = scenario.absences.flatMap { absence -> [Absence] in
      guard Self.names(absence.subject).contains(match.output.1), absence.from < to,
        from < absence.to
      else { return [absence] }
      isFound = true
      return [(absence.from, min(absence.to, from)), (max(absence.from, to), absence.to)]
        .filter { $0.0 < $0.1 }
        .map { Absence(subject: absence.subject, from: $0.0, to: $0.1, reason: absence.reason) }
    }
    if !isFound { trouble = "nobody is away then: \(fix.sentence)" }
  }

  /// For as long as the conference lasts.
  private mutating func askAgency() {
    let words =
      #/^Ask whether (.+) can come on (.+) \d\d:\d\d–\d\d:\d\d although it (?:works only|never works|is) .+\.$/#
    guard let match = sentence.wholeMatch(of: words),
      match.output.2 == booking.day.britishShort
    else { return misunderstood() }
    let id = ID<Agency>(String(match.output.1))
    let span = fix.suggestion.span
    let (from, to) = (Moment(booking.day, span.start), Moment(booking.day, span.end))
    changed.agencies = scenario.agencies.map { agency in
      guard agency.id == id else { return agency }
      return Agency(
        id: id, works: agency.works.adding(span, on: booking.day), atOnce: agency.atOnce)
    }
    changed.absences = scenario.absences.flatMap { absence -> [Absence] in
      guard absence.subject == .agency(id) else { return [absence] }
      return [(absence.from, min(absence.to, from)), (max(absence.from, to), absence.to)]
        .filter { $0.0 < $0.1 }
        .map { Absence(subject: absence.subject, from: $0.0, to: $0.1, reason: absence.reason) }
    }
  }

  /// As sentences may call somebody.
  private static func names(_ subject: Subject) -> Set<Substring> {
    let title =
      switch subject {
      case .agency, .venue: ""
      case .chair: "Chair "
      case .minuteTaker: "Minute-taker "
      case .room: "Room "
      case .worker: "Worker "
      }
    return [Substring(subject.name), Substring(title + subject.name)]
  }

  /// As many as the sentence says.
  private mutating func allowOneMore() {
    let words =
      #/^(.+) (?:takes|can be at) (\d+) conferences (on|in the week of|at once on) .+, one more than usual\.$/#
    guard let match = sentence.wholeMatch(of: words), let most = Int(match.output.2)
    else { return misunderstood() }
    let (who, what) = (match.output.1, match.output.3)
    changed.chairs = scenario.chairs.map { chair in
      guard Self.names(.chair(chair.id)).contains(who) else { return chair }
      return Chair(
        id: chair.id, works: chair.works, maximumPerDay: what == "on" ? most : chair.maximumPerDay,
        maximumPerWeek: what == "in the week of" ? most : chair.maximumPerWeek,
        venues: chair.venues, trained: chair.trained, takesDuty: chair.takesDuty,
        caseload: chair.caseload, caseloadLimit: chair.caseloadLimit)
    }
    changed.minuteTakers = scenario.minuteTakers.map { taker in
      guard Self.names(.minuteTaker(taker.id)).contains(who), what == "on" else { return taker }
      return MinuteTaker(
        id: taker.id, works: taker.works, maximumPerDay: most, venues: taker.venues)
    }
    changed.agencies = scenario.agencies.map { agency in
      guard agency.id.text == who, what == "at once on" else { return agency }
      return Agency(id: agency.id, works: agency.works, atOnce: most)
    }
  }
}

extension WeeklyPattern {
  fileprivate static let always = WeeklyPattern(
    text: "always", parts: [(.weekdays(Set(Weekday.allCases)), .wholeDay)])
}
