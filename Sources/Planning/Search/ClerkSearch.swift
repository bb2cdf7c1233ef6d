/// The quick search: put the most urgent down first, each where it costs least, then improve by
/// taking one up and putting it, and one in its way, elsewhere. Always there, within moments; what
/// a stop returns when nothing better is known.
struct ClerkSearch {
  let book: Workbook
  /// The candidates of each conference, cheapest first by the tiers in order.
  let choices: [[Candidate]]
  let unplaced: [TierCosts]
  /// The position of the standards tier.
  let standards: Int

  /// Puts down everything that can be, in the order given.
  func putDown(_ order: [Int]) {
    for conference in order where book.entries[conference] == nil {
      if let entry = bestFit(conference) { book.place(entry) }
    }
  }

  /// Puts candidates down as they are, in the order given, as far as they go together.
  func putDown(_ candidates: [Candidate]) {
    for candidate in candidates where book.entries[candidate.conference] == nil {
      if let entry = book.fit(candidate) { book.place(entry) }
    }
  }

  /// Improves until nothing does, or the work is used up. Work is counted in trials, so that the
  /// result does not depend on the machine.
  func improve(maximumTrials: Int, isStopped: () -> Bool) {
    let end = book.trials + maximumTrials
    var isImproving = true
    while isImproving, book.trials < end {
      isImproving = false
      for conference in worstFirst() where !isAtBest(conference) {
        if book.trials >= end || isStopped() { return }
        if moveAlone(conference) || moveWithNeighbour(conference, end: end) { isImproving = true }
      }
    }
  }

  /// Those without a booking, late, or otherwise furthest from their best, by the tiers in order.
  private func worstFirst() -> [Int] {
    let away = choices.indices.map { conference in
      choices[conference].first.map { costNow(conference) - $0.costs } ?? .zero
    }
    return choices.indices.sorted {
      if away[$0] != away[$1] { return away[$1].isBetter(than: away[$0]) }
      return $0 < $1
    }
  }

  private func costNow(_ conference: Int) -> TierCosts {
    book.entries[conference].map { book.cost($0, standards: standards) } ?? unplaced[conference]
  }

  private func isAtBest(_ conference: Int) -> Bool {
    guard let best = choices[conference].first else { return true }
    return !best.costs.isBetter(than: costNow(conference))
  }

  private func bestFit(_ conference: Int, betterThan bound: TierCosts? = nil) -> Workbook.Entry? {
    var best: (entry: Workbook.Entry, cost: TierCosts)?
    for candidate in choices[conference] {
      if let bound = best?.cost ?? bound, !candidate.costs.isBetter(than: bound) { break }
      guard let entry = book.fit(candidate) else { continue }
      let cost = book.cost(entry, standards: standards)
      if best.map({ cost.isBetter(than: $0.cost) })
        ?? bound.map({ cost.isBetter(than: $0) }) ?? true
      {
        best = (entry, cost)
      }
    }
    return best?.entry
  }

  private func moveAlone(_ conference: Int) -> Bool {
    let before = costNow(conference)
    let old = book.remove(conference)
    if let entry = bestFit(conference, betterThan: before) {
      book.place(entry)
      return true
    }
    if let old { book.place(old) }
    return false
  }

  /// How many better candidates of a conference are tried against their neighbours.
  private static let triesPerConference = 12

  private func moveWithNeighbour(_ conference: Int, end: Int) -> Bool {
    let before = costNow(conference)
    let better = choices[conference].prefix { $0.costs.isBetter(than: before) }
    for candidate in better.prefix(Self.triesPerConference) {
      for neighbour in book.neighbours(of: candidate) {
        if book.trials >= end { return false }
        if swap(conference, to: candidate, displacing: neighbour, before: before) { return true }
      }
    }
    return false
  }

  private func swap(
    _ conference: Int, to candidate: Candidate, displacing neighbour: Int, before: TierCosts
  ) -> Bool {
    let total = before + costNow(neighbour)
    let old = book.remove(conference)
    let displaced = book.remove(neighbour)
    if let entry = book.fit(candidate) {
      book.place(entry)
      let gained = total - book.cost(entry, standards: standards)
      if let other = bestFit(neighbour, betterThan: gained) {
        book.place(other)
        return true
      }
      book.remove(conference)
    }
    if let displaced { book.place(displaced) }
    if let old { book.place(old) }
    return false
  }
}
