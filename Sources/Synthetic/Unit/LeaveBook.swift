internal import Conferences
internal import WorkingTime

/// Grants annual leave: five to six weeks a year in blocks, most of them in school holidays, with no
/// more of a group away in one week than the work allows.
struct LeaveBook {
  let year: SchoolYear
  private var random: RandomStream

  init(year: SchoolYear, random: RandomStream) {
    self.year = year
    self.random = random
  }

  /// - Parameter awayAtOnce: how many of them may be on leave in the same week.
  mutating func absences(of group: [Subject], awayAtOnce: Int) -> [Absence] {
    var away: [Day: Int] = [:]
    var granted: [Absence] = []
    for subject in group {
      for year in year.years {
        for wanted in blocks(year) where isGranted(wanted, awayAtOnce, &away) {
          granted.append(Absence(wholeDays: wanted, of: subject, reason: "annual leave"))
        }
      }
    }
    return granted.filter { year.days.contains($0.from.day) || year.days.contains($0.to.day) }
  }

  private func isGranted(_ wanted: ClosedRange<Day>, _ most: Int, _ away: inout [Day: Int]) -> Bool
  {
    let weeks = stride(
      from: Int(wanted.lowerBound.monday.number), through: Int(wanted.upperBound.number), by: 7
    ).map { Day(number: Int32($0)) }
    guard weeks.allSatisfy({ away[$0, default: 0] < most }) else { return false }
    for week in weeks { away[week, default: 0] += 1 }
    return true
  }

  /// A year's wishes: a fortnight in summer, a week at Easter or in May, a half-term, a week in
  /// autumn and one in early spring, the days before Christmas for some, and single days.
  private mutating func blocks(_ year: Int) -> [ClosedRange<Day>] {
    let summer = SchoolYear.day(year, 7, 19).monday + 7 * random.below(5)
    let easter = self.year.easter(year).lowerBound + 7 * random.below(2)
    let may = SchoolYear.day(year, 5, 31).monday
    let halfTerm = random.pick([SchoolYear.day(year, 2, 16), SchoolYear.day(year, 10, 27)]).monday
    var blocks = [
      summer...(summer + 11), week(random.chance(percent: 65) ? easter : may), week(halfTerm),
      week(SchoolYear.day(year, 9, 7).monday + 7 * random.below(12)),
      week(SchoolYear.day(year, 1, 11).monday + 7 * random.below(10)),
    ]
    if random.chance(percent: 35) {
      let from = SchoolYear.day(year, 12, 23) - random.within(1...5)
      blocks.append(from...SchoolYear.day(year, 12, 23))
    }
    for _ in 0..<3 {
      let day = SchoolYear.day(year, 1, 5) + random.below(340)
      if !day.weekday.isWeekend { blocks.append(day...day) }
    }
    return withoutOverlaps(blocks)
  }

  private func week(_ monday: Day) -> ClosedRange<Day> { monday...(monday + 4) }

  private func withoutOverlaps(_ blocks: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    var kept: [ClosedRange<Day>] = []
    for block in blocks where !kept.contains(where: { $0.overlaps(block) }) { kept.append(block) }
    return kept
  }

  /// Four training days a year and person, some of them mornings only.
  mutating func trainingDays(of group: [Subject]) -> [Absence] {
    var absences: [Absence] = []
    for subject in group {
      for year in year.years {
        for quarter in 0..<4 {
          let day = SchoolYear.day(year, 1 + 3 * quarter, 10) + random.below(60)
          if day.weekday.isWeekend || !self.year.days.contains(day) { continue }
          absences.append(training(subject, on: day))
        }
      }
    }
    return absences
  }

  private mutating func training(_ subject: Subject, on day: Day) -> Absence {
    if random.chance(percent: 60) {
      return Absence(wholeDays: day...day, of: subject, reason: "training")
    }
    return Absence(
      subject: subject, from: Moment(day, TimeOfDay(minutes: 9 * 60)),
      to: Moment(day, TimeOfDay(minutes: 13 * 60)), reason: "training")
  }
}
