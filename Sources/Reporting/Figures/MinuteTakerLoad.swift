internal import Conferences
internal import WorkingTime

/// How many conferences each minute-taker writes down.
struct MinuteTakerLoad {
  let minuteTaker: ID<MinuteTaker>
  let conferences: Int
  let busiestWeek: Int
  let busiestDay: Int
  let maximumPerDay: Int

  /// Of some bookings, for every minute-taker of the table, in order.
  static func loads(_ view: PlanView, of appointments: [Appointment]) -> [MinuteTakerLoad] {
    let byMinuteTaker = Dictionary(grouping: appointments) { $0.booking.minuteTaker }
    return view.scenario.minuteTakers.map { taker in
      let days = (byMinuteTaker[taker.id] ?? []).map(\.day)
      return MinuteTakerLoad(
        minuteTaker: taker.id, conferences: days.count,
        busiestWeek: days.map(\.monday).counts.values.max() ?? 0,
        busiestDay: days.counts.values.max() ?? 0, maximumPerDay: taker.maximumPerDay)
    }
  }
}
