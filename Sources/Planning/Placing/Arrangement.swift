internal import Conferences

/// A booking for one conference together with those that others get for its sake.
struct Arrangement {
  /// The conference asked about first.
  let placed: [CalendarEntry]
  /// The bookings that give way, the conference's own included.
  let removed: [CalendarEntry]
  /// What they cost together, less what was removed for their sake cost.
  let costs: TierCosts

  /// The better first; of two as good, the earlier, then by reference, so that there is one order.
  func precedes(_ other: Arrangement) -> Bool {
    if costs.isBetter(than: other.costs) { return true }
    if other.costs.isBetter(than: costs) { return false }
    return key < other.key
  }

  private var key: String {
    "\(placed.count) "
      + placed.map { entry in
        let booking = entry.booking
        return
          "\(booking.day) \(booking.start) \(booking.venue?.text ?? "") \(booking.chair?.text ?? "") "
          + booking.conference.text
      }.joined(separator: " ")
  }
}
