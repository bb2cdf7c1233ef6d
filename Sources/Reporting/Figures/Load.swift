internal import Conferences
internal import WorkingTime

/// How much of the calendar each chair carries.
struct ChairLoad {
  let chair: ID<Chair>
  let conferences: Int
  let busiestWeek: Int
  let maximumPerWeek: Int
  let dutyDays: Int

  /// Of the bookings after the day of planning, for every chair of the table, in order.
  static func loads(_ view: PlanView) -> [ChairLoad] {
    let coming = view.appointments.filter { $0.day > view.scenario.asOf }
    let byChair = Dictionary(grouping: coming) { $0.booking.chair }
    let duties = view.plan.duty.map(\.chair).counts
    return view.scenario.chairs.map { chair in
      let own = byChair[chair.id] ?? []
      return ChairLoad(
        chair: chair.id, conferences: own.count,
        busiestWeek: own.map(\.day.monday).counts.values.max() ?? 0,
        maximumPerWeek: chair.maximumPerWeek, dutyDays: duties[chair.id] ?? 0)
    }
  }
}
