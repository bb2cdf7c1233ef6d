internal import WorkingTime

/// Choices that a pool cannot serve together, or only at a cost; each stands for every choice of its
/// conference that is no easier to serve.
///
/// Validity: take any plan that has, for each conference here, a choice counted here. Whoever serves
/// that choice could serve the one it stands for: it is on the same day, asks for no fewer members,
/// and only for some of the same ones. It is at the same time and venue too, or nothing else here is
/// on that day, and then the time makes no difference. So the plan would serve all of the first
/// choices, at no more than it costs itself.
struct Crowd: Hashable {
  private struct Place: Hashable {
    let day: Int
    let demand: Int
    let eligible: [Int]
    /// Nil where nothing else is on that day.
    let span: Span?
    let venue: Int?
  }

  let kind: PoolKind
  private let places: [Int: Place]
  /// In rising order.
  let days: [Int]

  /// Nil for no items.
  ///
  /// - Parameter items: of different conferences.
  init?(_ items: [StaffItem], kind: PoolKind) {
    guard !items.isEmpty else { return nil }
    self.kind = kind
    let onDay = Dictionary(grouping: items, by: \.day)
    places = Dictionary(
      uniqueKeysWithValues: items.map { item in
        let isAlone = onDay[item.day]?.count == 1
        return (
          item.conference,
          Place(
            day: item.day, demand: item.demand, eligible: item.eligible,
            span: isAlone ? nil : item.span, venue: isAlone ? nil : item.venue)
        )
      })
    days = onDay.keys.sorted()
  }

  var count: Int { places.count }

  /// Whether a choice that asks this counts.
  func contains(_ item: StaffItem) -> Bool {
    guard let place = places[item.conference], place.day == item.day, item.demand >= place.demand
    else { return false }
    if let span = place.span, span != item.span || place.venue != item.venue { return false }
    return item.eligible.allSatisfy(place.eligible.contains)
  }
}
