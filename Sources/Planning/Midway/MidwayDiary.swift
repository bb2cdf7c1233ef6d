internal import Conferences
internal import WorkingTime

/// What chairs and workers have on each day: conferences, and the mid-way meetings placed so far.
struct MidwayDiary {
  private struct Page: Hashable {
    let holder: Int
    let day: Day
  }
  private let register: Register
  private var chairs: [Page: [Span]]
  private var workers: [Page: [Span]]

  init(_ calendar: Calendar) {
    register = calendar.register
    chairs = Self.pages(calendar.holdings.chairs)
    workers = Self.pages(calendar.holdings.workers)
  }

  private static func pages(_ holdings: [Holding]) -> [Page: [Span]] {
    holdings.reduce(into: [:]) { pages, holding in
      pages[Page(holder: holding.holder, day: holding.day), default: []].append(holding.span)
    }
  }

  func free(_ chair: Chair, on day: Day) -> [Span] {
    let taken = register.chairs.place(of: chair.id).flatMap { chairs[Page(holder: $0, day: day)] }
    return (taken ?? []).reduce(register.present(.chair(chair.id), chair.works, on: day)) {
      $0.without($1)
    }
  }

  func free(_ worker: Worker, on day: Day) -> [Span] {
    let taken = register.workers.place(of: worker.id).flatMap {
      workers[Page(holder: $0, day: day)]
    }
    return (taken ?? []).reduce(register.present(.worker(worker.id), worker.works, on: day)) {
      $0.without($1)
    }
  }

  mutating func take(_ span: Span, on day: Day, _ chair: Chair, _ worker: Worker) {
    if let place = register.chairs.place(of: chair.id) {
      chairs[Page(holder: place, day: day), default: []].append(span)
    }
    if let place = register.workers.place(of: worker.id) {
      workers[Page(holder: place, day: day), default: []].append(span)
    }
  }
}
