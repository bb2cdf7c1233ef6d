internal import Conferences
internal import WorkingTime

/// The scenario in dense numbers: days, people and rooms counted from 0 in the order of their
/// references, with everything that fixed bookings and given duties take already taken away.
struct Ground {
  let scenario: Scenario
  let attendance: Attendance
  /// Working days after `asOf` up to the horizon that are no closure, in order.
  let days: [Day]
  private let firstDay: Day
  private let indexByOffset: [Int]
  /// The week of each bookable day, counted from the first one's.
  let weekOfDay: [Int]
  /// Working days from `asOf` to each bookable day.
  let workingDaysAhead: [Int]

  let chairIndex: [ID<Chair>: Int]
  let minuteTakerIndex: [ID<MinuteTaker>: Int]
  let roomIndex: [ID<Room>: Int]
  let workerIndex: [ID<Worker>: Int]
  let agencyIndex: [ID<Agency>: Int]
  let venueIndex: [ID<Venue>: Int]

  let chairsFree: FreeTimes
  let minuteTakersFree: FreeTimes
  let roomsFree: FreeTimes
  let workersFree: FreeTimes
  let agenciesFree: FreeTimes
  let venuesFree: FreeTimes
  let travel: [[Int]]

  /// What fixed bookings and given duties already use.
  let given: GivenUse

  init(_ scenario: Scenario) {
    self.scenario = scenario
    attendance = Attendance(scenario.policy)
    let bookable = Self.bookableDays(scenario)
    days = bookable
    firstDay = bookable.first ?? scenario.asOf + 1
    var offsets = Array(
      repeating: -1, count: bookable.isEmpty ? 0 : bookable.last! - bookable[0] + 1)
    for (index, day) in bookable.enumerated() { offsets[day - bookable[0]] = index }
    indexByOffset = offsets
    let firstMonday = firstDay.monday
    weekOfDay = bookable.map { ($0.monday - firstMonday) / 7 }
    workingDaysAhead = bookable.map {
      scenario.workingDays.count(from: scenario.asOf, to: $0)
    }
    chairIndex = Self.index(scenario.chairs.map(\.id))
    minuteTakerIndex = Self.index(scenario.minuteTakers.map(\.id))
    roomIndex = Self.index(scenario.rooms.map(\.id))
    workerIndex = Self.index(scenario.workers.map(\.id))
    agencyIndex = Self.index(scenario.agencies.map(\.id))
    venueIndex = Self.index(scenario.venues.map(\.id))
    let absences = scenario.absences
    func free(_ subjects: [(Subject, WeeklyPattern)]) -> FreeTimes {
      FreeTimes(subjects, days: bookable, absences: absences)
    }
    let everyDay = WeeklyPattern(text: "", parts: [(.weekdays(Set(Weekday.allCases)), .wholeDay)])
    chairsFree = free(scenario.chairs.map { (.chair($0.id), $0.works) })
    minuteTakersFree = free(scenario.minuteTakers.map { (.minuteTaker($0.id), $0.works) })
    roomsFree = free(scenario.rooms.map { (.room($0.id), everyDay) })
    workersFree = free(scenario.workers.map { (.worker($0.id), $0.works) })
    agenciesFree = free(scenario.agencies.map { (.agency($0.id), $0.works) })
    venuesFree = free(scenario.venues.map { (.venue($0.id), $0.open) })
    travel = scenario.venues.map { from in
      scenario.venues.map { scenario.travel.minutes(from: from.id, to: $0.id) }
    }
    given = GivenUse(scenario, days: bookable)
  }

  /// The bookable days of some weeks.
  func days(of weeks: Swift.Range<Int>) -> Swift.Range<Int> {
    let first = weekOfDay.firstIndex { $0 >= weeks.lowerBound } ?? weekOfDay.count
    let end = weekOfDay.firstIndex { $0 >= weeks.upperBound } ?? weekOfDay.count
    return first..<max(first, end)
  }

  /// The number of a bookable day, or nil.
  func index(of day: Day) -> Int? {
    let offset = day - firstDay
    guard indexByOffset.indices.contains(offset), indexByOffset[offset] >= 0 else { return nil }
    return indexByOffset[offset]
  }

  /// The first bookable day on or after a day; the number of days when there is none.
  func firstIndex(onOrAfter day: Day) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func bookableDays(_ scenario: Scenario) -> [Day] {
    var found: [Day] = []
    var day = scenario.asOf + 1
    while day <= scenario.horizonEnd {
      if scenario.workingDays.isWorkingDay(day), scenario.closure(on: day) == nil {
        found.append(day)
      }
      day = day + 1
    }
    return found
  }

  private static func index<Subject>(_ ids: [ID<Subject>]) -> [ID<Subject>: Int] {
    Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }
}
