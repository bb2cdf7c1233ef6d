internal import Conferences

/// A figure of a simulated year that runs are compared by.
struct YearMeasure: Sendable {
  /// For files; also the key in JSON.
  let key: String
  /// As a table's heading.
  let title: String
  /// In hundredths, of per cent or of a count; nil where there is nothing to measure.
  let hundredths: @Sendable (SimulatedYear) -> Int?

  /// DfE's first figure, counted by child as the national one is.
  static let initial = YearMeasure(
    "initial_15_children_percent", "Initial within 15 working days, % of children"
  ) { percent($0.initialWithin15.children, of: $0.initialWithin15.ofChildren) }

  /// DfE's second figure.
  static let reviews = YearMeasure(
    "reviews_children_percent", "Reviews on time, % of children"
  ) { percent($0.reviewsOnTime.children, of: $0.reviewsOnTime.ofChildren) }

  static let continuity = YearMeasure("same_chair_percent", "Same chair, % of conferences") {
    percent($0.continuity.conferences, of: $0.continuity.ofConferences)
  }

  static let newDates = YearMeasure("new_dates", "Published dates moved or dropped") {
    100 * $0.toldAgain
  }

  static let late = YearMeasure("late", "Held late") { 100 * $0.late }

  /// In the order in which they are shown.
  static let all = [
    initial,
    YearMeasure("initial_15_percent", "Initial within 15 working days, % of conferences") {
      percent($0.initialWithin15.conferences, of: $0.initialWithin15.ofConferences)
    },
    reviews,
    YearMeasure("reviews_percent", "Reviews on time, % of conferences") {
      percent($0.reviewsOnTime.conferences, of: $0.reviewsOnTime.ofConferences)
    },
    continuity, newDates, late,
    YearMeasure("days_late", "Working days late, all together") { 100 * $0.daysLate },
    YearMeasure("overdue", "Not held, limit past") { 100 * $0.overdue },
    YearMeasure("without_quorum", "Held without quorum") { 100 * $0.withoutQuorum },
    YearMeasure("held", "Conferences held") { 100 * $0.held },
  ]

  private init(
    _ key: String, _ title: String, hundredths: @escaping @Sendable (SimulatedYear) -> Int?
  ) {
    self.key = key
    self.title = title
    self.hundredths = hundredths
  }

  private static func percent(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 20_000 + whole) / (2 * whole)
  }

  /// Over years; nil where none has anything to measure.
  func spread(_ years: [SimulatedYear]) -> Spread? {
    let figures = years.compactMap(hundredths)
    return figures.isEmpty ? nil : Spread(figures)
  }

  /// "98.1", "100": at most one decimal, halves up.
  static func text(_ hundredths: Int) -> String {
    let tenths = (hundredths + 5) / 10
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
