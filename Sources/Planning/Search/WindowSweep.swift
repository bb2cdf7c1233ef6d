/// Looks at stretches of weeks one after another, everything else kept as it is, until none can be
/// bettered.
final class WindowSweep {
  private let search: WindowSearch
  private let incumbent: Incumbent
  private let space: SearchSpace
  /// The narrow windows, then those twice as wide.
  private let widths: [Width]
  /// The windows of one width, each half over the next.
  private final class Width {
    let windows: [Swift.Range<Int>]
    /// Whether a window may be bettered, as far as is known.
    var isDue: [Bool]

    init(weeks: Int, of count: Int) {
      let step = weeks / 2
      windows = stride(from: 1 - step, to: count, by: step).map { $0..<($0 + weeks) }
      isDue = windows.map { _ in true }
    }
  }

  /// Weeks that a narrow window spans, so many that about so many conferences are inside.
  private static let narrow = 3...6
  private static let conferencesInNarrow = 400

  init(_ search: WindowSearch, incumbent: Incumbent, space: SearchSpace) {
    self.search = search
    self.incumbent = incumbent
    self.space = space
    let weeks = (space.candidates.ground.weekOfDay.last ?? 0) + 1
    let aimed = weeks * Self.conferencesInNarrow / max(1, space.open.count)
    let narrow = min(max(aimed, Self.narrow.lowerBound), Self.narrow.upperBound)
    widths = [narrow, 2 * narrow].map { Width(weeks: $0, of: weeks) }
  }

  private var value: Int { incumbent.value(search.position) }

  /// Sweeps until nothing is due, or the value meets `bound`.
  func run(bound: Int) throws {
    for width in widths {
      while width.isDue.contains(true) {
        for number in width.windows.indices where width.isDue[number] {
          if search.isExhausted || bound >= value { return }
          let before = value
          width.isDue[number] = false
          _ = try search.close(window(of: width.windows[number]))
          if value < before { touched(width.windows[number]) }
        }
      }
    }
  }

  private func window(of weeks: Swift.Range<Int>) -> Window {
    let guests = WindowGuests(space: space, position: search.position)
    return Window(
      weeks: weeks, of: incumbent.plan, space.candidates,
      guests: guests.invited(to: space.candidates.ground.days(of: weeks), from: incumbent.plan))
  }

  /// What overlaps a window that was bettered is due again.
  private func touched(_ window: Swift.Range<Int>) {
    for width in widths {
      for number in width.windows.indices where width.windows[number].overlaps(window) {
        width.isDue[number] = true
      }
    }
  }
}
