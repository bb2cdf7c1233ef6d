internal import Conferences
internal import WorkingTime

/// S4, S17, S18: what comes before a conference is booked at all.
extension TaskMaker {
  mutating func addRequest() {
    switch conference.kind {
    case .review: return
    case .initial, .transferIn: break
    case .preBirth: addPreBirthRequest()
    }
    if conference.kind != .transferIn { addConsultation() }
    addRequestDue()
  }

  /// The strategy discussion the policy counts from, or the other one.
  private var strategy: Day? {
    let dates = conference.dates
    switch policy.initialClock {
    case .s47: return dates.s47Strategy ?? dates.lastStrategy
    case .last: return dates.lastStrategy ?? dates.s47Strategy
    }
  }

  /// S17: within so many working days of the request or of the strategy discussion, with the chair
  /// on duty that day.
  private mutating func addConsultation() {
    let fromStrategy = policy.value(.consultationFrom) == .text("strategy")
    let requested = conference.dates.requested
    guard let event = fromStrategy ? strategy ?? requested : requested ?? strategy else { return }
    let due = consultationDue(after: event)
    let duty = view.dutyChairs[due].map { $0.map(\.text).joined(separator: " or ") }
    let name = event == strategy && fromStrategy ? "strategy discussion" : "request"
    add(
      .consultation, due: due, who: worker,
      about: "Worker and team manager consult the duty chair\(duty.map { " (\($0))" } ?? ""), "
        + "after the \(name) of \(event.british)",
      by: .consultationWorkingDays)
  }

  private func consultationDue(after event: Day) -> Day {
    days.day(policy.whole(.consultationWorkingDays), after: event)
  }

  /// S18: by midday of the next working day, or within so many hours. Late notice is shown as a
  /// cause.
  private mutating func addRequestDue() {
    let isTransfer = conference.kind == .transferIn
    guard let event = isTransfer ? conference.dates.transferRequest : strategy else { return }
    let byMidday = policy.flag(.requestByMiddayNextDay)
    let due =
      byMidday ? days.day(1, after: event) : day(hours: policy.whole(.requestHours), after: event)
    let requested = conference.dates.requested
    let from = isTransfer ? "other authority's request" : "strategy discussion"
    let late = requested.map { days.count(from: due, to: $0) } ?? 0
    let notice = late > 0 ? "; late notice, by \(inWords(late, "working day"))" : ""
    add(
      .request, due: due, at: byMidday ? TimeOfDay(minutes: 12 * 60) : nil, who: worker,
      about: "Ask the unit for the conference after the \(from) of \(event.british)\(notice)",
      by: byMidday ? .requestByMiddayNextDay : .requestHours, done: requested)
  }

  /// S4: requested so many weeks before the expected date of delivery.
  private mutating func addPreBirthRequest() {
    guard let delivery = conference.dates.expectedDelivery else { return }
    let weeks = policy.whole(.preBirthRequestWeeksBefore)
    add(
      .preBirthRequest, due: days.back(delivery - 7 * weeks), who: worker,
      about: "Request \(weeks) weeks before the expected delivery of \(delivery.british)",
      by: .preBirthRequestWeeksBefore, done: conference.dates.requested)
  }
}
