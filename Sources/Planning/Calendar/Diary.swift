internal import Conferences
internal import WorkingTime

/// Holdings by holder and day.
struct Diary: Sendable {
  private struct Page: Hashable {
    let holder: Int
    let day: Day
  }
  private let pages: [Page: [Holding]]
  private let weeks: [Page: [Holding]]

  init(_ holdings: [Holding]) {
    pages = Dictionary(grouping: holdings) { Page(holder: $0.holder, day: $0.day) }
    weeks = Dictionary(grouping: holdings) { Page(holder: $0.holder, day: $0.day.monday) }
  }

  /// A holder's day, without what one conference holds.
  func holdings(of holder: Int, on day: Day, besides conference: ID<Conference>) -> [Holding] {
    Self.without(conference, pages[Page(holder: holder, day: day)])
  }

  /// A holder's week, Monday to Sunday, without what one conference holds.
  func week(of holder: Int, around day: Day, besides conference: ID<Conference>) -> [Holding] {
    Self.without(conference, weeks[Page(holder: holder, day: day.monday)])
  }

  private static func without(_ conference: ID<Conference>, _ holdings: [Holding]?) -> [Holding] {
    guard let holdings else { return [] }
    return holdings.contains { $0.entry.conference.id == conference }
      ? holdings.filter { $0.entry.conference.id != conference } : holdings
  }
}
