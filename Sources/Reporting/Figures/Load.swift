internal import Conferences
internal import WorkingTime

/// How much of the calendar each chair carries.
struct ChairLoad {
  let chair: ID<Chair>
  let conferences: Int
  let busiestWeek: Int
  let maximumPerWeek: Int
  let dutyDays: Int
  /// Families held now.
  let caseload: Int
  /// Families newly taken: those of bookings that are not fixed and have no previous chair, each once
  /// (tier 5).
  let familiesTaken: Int
  let caseloadLimit: Int?

  /// Of the bookings after the day of planning, for every chair of the table, in order.
  static func loads(_ view: PlanView) -> [ChairLoad] {
    loads(view, of: view.appointments.filter { $0.day > view.scenario.asOf }, duty: view.plan.duty)
  }

  /// Of some bookings and duty days, for every chair of the table, in order.
  static func loads(_ view: PlanView, of appointments: [Appointment], duty: [DutyDay])
    -> [ChairLoad]
  {
    let byChair = Dictionary(grouping: appointments) { $0.booking.chair }
    let duties = duty.map(\.chair).counts
    return view.scenario.chairs.map { chair in
      let own = byChair[chair.id] ?? []
      let new = own.filter { $0.change != .fixed && $0.conference.previousChair == nil }
      return ChairLoad(
        chair: chair.id, conferences: own.count,
        busiestWeek: own.map(\.day.monday).counts.values.max() ?? 0,
        maximumPerWeek: chair.maximumPerWeek, dutyDays: duties[chair.id] ?? 0,
        caseload: chair.caseload, familiesTaken: Set(new.map(\.conference.family)).count,
        caseloadLimit: chair.caseloadLimit)
    }
  }
}
