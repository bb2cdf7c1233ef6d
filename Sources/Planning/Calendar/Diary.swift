internal import Conferences
internal import WorkingTime

/// Holdings by holder and day, in a finished calendar or in one that a few bookings tell from it.
struct Diary: Sendable {
  private struct Page: Hashable {
    let holder: Int
    let day: Day
  }
  private let days: [Page: [Holding]]
  private let weeks: [Page: [Holding]]
  /// The pages that are otherwise since; few, so that a changed diary costs little to have.
  private var changedDays: [Page: [Holding]] = [:]
  private var changedWeeks: [Page: [Holding]] = [:]

  init(_ holdings: [Holding]) {
    days = Dictionary(grouping: holdings) { Page(holder: $0.holder, day: $0.day) }
    weeks = Dictionary(grouping: holdings) { Page(holder: $0.holder, day: $0.day.monday) }
  }

  /// A holder's day, without what one conference holds.
  func holdings(of holder: Int, on day: Day, besides conference: ID<Conference>) -> [Holding] {
    let page = Page(holder: holder, day: day)
    return Self.without(conference, changedDays[page] ?? days[page])
  }

  /// A holder's week, Monday to Sunday, without what one conference holds.
  func week(of holder: Int, around day: Day, besides conference: ID<Conference>) -> [Holding] {
    let page = Page(holder: holder, day: day.monday)
    return Self.without(conference, changedWeeks[page] ?? weeks[page])
  }

  mutating func remove(_ holdings: [Holding]) {
    for holding in holdings {
      let conference = holding.entry.conference.id
      change(holding) { $0.removeAll { $0.entry.conference.id == conference } }
    }
  }

  mutating func add(_ holdings: [Holding]) {
    for holding in holdings { change(holding) { $0.append(holding) } }
  }

  private mutating func change(_ holding: Holding, _ edit: (inout [Holding]) -> Void) {
    let day = Page(holder: holding.holder, day: holding.day)
    edit(&changedDays[day, default: days[day] ?? []])
    let week = Page(holder: holding.holder, day: holding.day.monday)
    edit(&changedWeeks[week, default: weeks[week] ?? []])
  }

  private static func without(_ conference: ID<Conference>, _ holdings: [Holding]?) -> [Holding] {
    guard let holdings else { return [] }
    return holdings.contains { $0.entry.conference.id == conference }
      ? holdings.filter { $0.entry.conference.id != conference } : holdings
  }
}
