internal import Conferences

/// A figure that plans are compared by: its name, and what a plan comes to.
struct Measure: Sendable {
  /// For files; also the key in JSON.
  let key: String
  /// As a table's heading.
  let title: String
  /// As a plan's cell shows it.
  let text: @Sendable (PlanFigures) -> String

  /// What is in time, late, kept and used; tiers have a table of their own.
  static let all = [
    Measure("conferences", "Conferences") { String($0.inTime.ofConferences) },
    Measure("late", "Late") { String($0.late) },
    Measure("days_late", "Days late") { String($0.daysLate) },
    Measure("without_booking", "No booking") { String($0.withoutBooking) },
    Measure("new_date", "New date") { String($0.moved) },
    Measure("same_chair_percent", "Same chair %") { percent($0.continuity) },
    Measure("initial_15_percent", "Initial 15 %") { percent($0.initialWithin15) },
    Measure("initial_15_children_percent", "Initial 15, % of children") {
      children($0.initialWithin15)
    },
    Measure("reviews_percent", "Reviews %") { percent($0.reviewsOnTime) },
    Measure("reviews_children_percent", "Reviews, % of children") { children($0.reviewsOnTime) },
    Measure("chairs_percent", "Chairs %") { percent($0.use.chairs) },
    Measure("minute_takers_percent", "Minute-takers %") { percent($0.use.minuteTakers) },
    Measure("rooms_percent", "Rooms %") { percent($0.use.rooms) },
  ]

  private init(_ key: String, _ title: String, text: @escaping @Sendable (PlanFigures) -> String) {
    self.key = key
    self.title = title
    self.text = text
  }

  private static let nothing = "-"

  private static func percent(_ portion: Portion) -> String {
    Share.percent(portion.conferences, of: portion.ofConferences) ?? nothing
  }

  private static func children(_ portion: Portion) -> String {
    Share.percent(portion.children, of: portion.ofChildren) ?? nothing
  }

  private static func percent(_ use: Use) -> String {
    Share.percent(use.taken, of: use.places) ?? nothing
  }
}

extension Measure {
  /// What the headings mean, one sentence each.
  static func notes(weeks: Int) -> [String] {
    [
      "New date: published dates that move, or are dropped.",
      "Same chair %: of bookings of families who had a chair before.",
      "Initial 15 %: initial, pre-birth and transfer-in conferences within 15 working days; beside it the "
        + "same of children, as DfE counts.",
      "Reviews %: reviews on or before their limit; beside it the same of children, as DfE counts.",
      "Chairs, Minute-takers and Rooms %: places taken of those there are, in the \(weeks) weeks after the "
        + "day of the plan; a place is a conference somebody could hold by hours, leave and limits, or "
        + "a slot of a meeting room.",
    ]
  }
}
