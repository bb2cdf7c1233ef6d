/// Looks at stretches of weeks one after another, everything else kept as it is, until none can be
/// bettered.
final class WindowSweep {
  private let search: WindowSearch
  private let incumbent: Incumbent
  private let candidates: Candidates
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

  /// Weeks that a window spans, the narrow ones first.
  private static let widths = [6, 12]

  init(_ search: WindowSearch, incumbent: Incumbent, candidates: Candidates) {
    self.search = search
    self.incumbent = incumbent
    self.candidates = candidates
    let weeks = (candidates.ground.weekOfDay.last ?? 0) + 1
    widths = Self.widths.map { Width(weeks: $0, of: weeks) }
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
          let window = Window(weeks: width.windows[number], of: incumbent.plan, candidates)
          _ = try search.close(window)
          if value < before { touched(width.windows[number]) }
        }
      }
    }
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
