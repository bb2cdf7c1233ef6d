internal import Conferences
internal import WorkingTime

/// D1: chairs on duty for consultations take it, work that day, and share it evenly (S17).
enum DutyRule: CalendarRule {
  static let number = "D1"
  static let says = "A duty day has a chair who takes duty and works all day, and duty is shared."
  static let source = "S17"

  static func problems(in calendar: Calendar) -> [Problem] {
    dropped(calendar) + twice(calendar) + each(calendar) + tooManyADay(calendar)
      + unevenlyShared(calendar)
  }

  private static func make(
    _ calendar: Calendar, _ day: Day, isGiven: Bool = false, _ sentence: String
  ) -> Problem {
    Problem(
      rule: number, severity: calendar.severity(on: day), conferences: [], sentence: sentence,
      isGiven: isGiven, day: day)
  }

  private static func dropped(_ calendar: Calendar) -> [Problem] {
    guard calendar.isDutyPlanned else { return [] }
    return calendar.register.givenDuty.subtracting(calendar.duty).sorted().map {
      make(calendar, $0.day, "\(words($0)) was already decided, and is no longer there.")
    }
  }

  private static func twice(_ calendar: Calendar) -> [Problem] {
    zip(calendar.duty, calendar.duty.dropFirst()).filter { $0 == $1 }.map { duty, _ in
      make(calendar, duty.day, "\(words(duty)) is there twice.")
    }
  }

  private static func each(_ calendar: Calendar) -> [Problem] {
    let register = calendar.register
    let days = Set(calendar.scenario.dutyDays)
    return Set(calendar.duty).sorted().flatMap { duty -> [Problem] in
      guard let chair = register.chairs[duty.chair] else { return [] }
      let away = unavailable(chair, on: duty.day, calendar)
      if register.givenDuty.contains(duty) {
        return away.map { [make(calendar, duty.day, isGiven: true, $0)] } ?? []
      }
      return [
        away,
        days.contains(duty.day)
          ? nil : "\(words(duty)) is outside the days that duty is planned for.",
        chair.takesDuty
          ? nil
          : "\(Words.chair(chair.id)) is on duty on \(duty.day.britishShort) and takes no duty.",
      ].compactMap(\.self).map { make(calendar, duty.day, $0) }
    }
  }

  /// Why a chair cannot be on duty, which needs the day without any absence.
  static func unavailable(_ chair: Chair, on day: Day, _ calendar: Calendar) -> String? {
    let name = "\(Words.chair(chair.id)) is on duty on \(day.britishShort)"
    if calendar.scenario.closure(on: day) != nil { return "\(name), when the office is closed." }
    if chair.works.spans(on: day).isEmpty { return "\(name) and does not work that day." }
    return calendar.register.absence(of: .chair(chair.id), .wholeDay, on: day).map {
      "\(name) and is \(Words.away($0))."
    }
  }

  private static func words(_ duty: DutyDay) -> String {
    "The duty of \(Words.chair(duty.chair)) on \(duty.day.britishShort)"
  }
}

/// How duty is shared out.
extension DutyRule {
  private static func tooManyADay(_ calendar: Calendar) -> [Problem] {
    let wanted = calendar.policy.whole(.dutyChairsPerDay)
    let byDay = Dictionary(grouping: Set(calendar.duty), by: \.day)
    return byDay.sorted { $0.key < $1.key }.compactMap { day, duties in
      guard duties.count > wanted, !calendar.register.givenDuty.isSuperset(of: duties) else {
        return nil
      }
      let names = Words.list(duties.sorted().map { Words.chair($0.chair) })
      return make(
        calendar, day,
        "\(names) \(duties.count == 1 ? "is" : "are") on duty on \(day.britishShort), and "
          + "\(words(wanted)) wanted.")
    }
  }

  private static func words(_ wanted: Int) -> String {
    wanted == 0 ? "nobody is" : "\(wanted) \(wanted == 1 ? "is" : "are")"
  }

  private static func unevenlyShared(_ calendar: Calendar) -> [Problem] {
    let most = evenShare(calendar)
    let planned = Set(calendar.duty).subtracting(calendar.register.givenDuty)
    let byChair = Dictionary(grouping: planned, by: \.chair)
    return byChair.sorted { $0.key < $1.key }.compactMap { chair, duties in
      guard duties.count > most, let first = duties.min() else { return nil }
      return make(
        calendar, first.day,
        "\(Words.chair(chair)) has \(duties.count) duty days planned; shared evenly nobody has more "
          + "than \(most).")
    }
  }

  /// The most planned duty days of one chair: the even share of the places left, and one more.
  static func evenShare(_ calendar: Calendar) -> Int {
    let wanted = calendar.policy.whole(.dutyChairsPerDay)
    let given = Dictionary(grouping: calendar.register.givenDuty, by: \.day)
    let places = calendar.scenario.dutyDays.reduce(0) {
      $0 + max(0, wanted - (given[$1]?.count ?? 0))
    }
    let takers = calendar.scenario.chairs.count { $0.takesDuty }
    return takers == 0 ? 1 : (places + takers - 1) / takers + 1
  }
}
