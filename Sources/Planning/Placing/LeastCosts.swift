internal import Conferences
internal import WorkingTime

/// What conferences cost at least in a calendar, wherever they were and whoever was free: what a search
/// for arrangements may count on before it has tried anything.
///
/// A class, because it remembers what it has worked out.
final class LeastCosts {
  let costs: BookingCosts
  private let refusals: Refusals
  private let calendar: Calendar
  private var ranked: [ID<Conference>: [Ranked]] = [:]
  private var leasts: [ID<Conference>: TierCosts] = [:]
  /// What others could gain by making room on a day, the most first.
  private var gains: [Day: [TierCosts]] = [:]
  private let movableByWeek: [Day: [CalendarEntry]]
  /// By week, what those who may make room cost in the first tier, the most first.
  private lazy var lateness = movableByWeek.mapValues { entries in
    entries.map { costs.costs($0)[0] }.sorted(by: >)
  }

  /// An opening, and what a booking there would cost at least.
  struct Ranked {
    let opening: Opening
    let least: TierCosts
  }

  init(_ refusals: Refusals) {
    self.refusals = refusals
    calendar = refusals.calendar
    costs = BookingCosts(calendar: calendar)
    movableByWeek = Dictionary(
      grouping: calendar.entries.filter { !$0.isFixed }, by: \.day.monday)
  }

  /// The openings of a question, the cheapest first; of two as cheap, the earlier.
  func openings(_ question: PlacingQuestion) -> [Ranked] {
    if let known = ranked[question.conference.id] { return known }
    let placer = Placer(question, refusals)
    let found = question.openings(in: calendar).filter(placer.isAllowed).map { opening in
      Ranked(opening: opening, least: least(placer, at: opening))
    }
    let sorted = found.enumerated().sorted {
      $0.element.least.isBetter(than: $1.element.least)
        || ($0.element.least == $1.element.least && $0.offset < $1.offset)
    }.map(\.element)
    ranked[question.conference.id] = sorted
    return sorted
  }

  /// What a conference costs at least, wherever it is.
  func least(_ question: PlacingQuestion) -> TierCosts {
    openings(question).first?.least ?? costs.unplaced(question.conference)
  }

  /// The same of one that is booked, looked for only where it would be in time, or where it was told to
  /// be: a day after its limit costs more in the first tier.
  func least(of entry: CalendarEntry) -> TierCosts {
    let question = PlacingQuestion(entry)
    if let known = ranked[entry.conference.id]?.first { return known.least }
    if let known = leasts[entry.conference.id] { return known }
    let placer = Placer(question, refusals)
    let all = openingsInTime(entry).filter(placer.isAllowed).map { least(placer, at: $0) }
    guard let first = all.first else { return least(question) }
    let found = all.reduce(first) { $1.isBetter(than: $0) ? $1 : $0 }
    leasts[entry.conference.id] = found
    return found
  }

  private func openingsInTime(_ entry: CalendarEntry) -> [Opening] {
    let limit = entry.limit
    let promised = entry.published?.day ?? limit.earliest
    return [limit.earliest...max(limit.earliest, limit.limit), promised...promised].flatMap {
      calendar.openings(of: entry.conference, from: $0.lowerBound, through: $0.upperBound)
    }.filter { $0.day <= limit.limit }
  }

  private func least(_ placer: Placer, at opening: Opening) -> TierCosts {
    let ideals = placer.ideals(at: opening).map(costs.costs)
    return ideals.dropFirst().reduce(ideals[0]) { $1.isBetter(than: $0) ? $1 : $0 }
  }
}

/// What others could gain by making room.
extension LeastCosts {
  /// What so many of those in a week cost in the first tier now, at most: they gain no more there.
  func lateness(inWeekOf day: Day, of number: Int) -> Int {
    (lateness[day.monday] ?? []).prefix(number).reduce(0, +)
  }

  /// What so many of those who could be in the way on a day gain at most by being elsewhere.
  func gain(on day: Day, of number: Int) -> TierCosts {
    if number == 0 { return .zero }
    if gains[day] == nil {
      gains[day] = whoMayBeInTheWay(on: day).map { costs.costs($0) - least(of: $0) }
        .filter { TierCosts.zero.isBetter(than: $0) }.sorted { $1.isBetter(than: $0) }
    }
    return (gains[day] ?? []).prefix(number).reduce(.zero) { $0 + $1 }
  }

  /// Those of the day, and those of its week whose chair has as many as are allowed in it, or would
  /// with one more that is placed for the sake of this one.
  private func whoMayBeInTheWay(on day: Day) -> [CalendarEntry] {
    let week = movableByWeek[day.monday] ?? []
    return week.filter { entry in
      guard entry.day != day else { return true }
      guard let chair = entry.booking.chair.flatMap({ calendar.register.chairs[$0] }) else {
        return false
      }
      let held = calendar.entries.count {
        $0.booking.chair == chair.id && $0.day.monday == day.monday
      }
      return held + 1 >= chair.maximumPerWeek
    }
  }
}
