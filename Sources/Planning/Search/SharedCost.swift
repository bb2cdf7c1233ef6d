/// A cost that bookings cause together, in thousandths of the standards tier.
enum SharedCost: Hashable {
  /// Conferences at a venue on a day, around the same time, that find every professionals' room
  /// taken. `cluster` counts the stretches of the day whose holdings touch no other's.
  case professionals(venue: Int, day: Int, cluster: Int)
  /// Families over caseload limits and duty days without a chair.
  case chairing

  /// Where it stands in every model, so that models are the same from run to run.
  var order: (Int, Int, Int) {
    switch self {
    case .professionals(let venue, let day, let cluster): (day, venue, cluster)
    case .chairing: (-1, 0, 0)
    }
  }
}

/// How a cut counts a shared cost.
struct SharedUse: Hashable {
  let cost: SharedCost
  /// What one more of the cost relieves the cut by, in units; more than 0.
  let relief: Int
}
