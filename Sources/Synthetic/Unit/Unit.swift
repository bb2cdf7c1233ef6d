internal import Conferences
internal import WorkingTime

/// A safeguarding unit and all it works with, before the first conference.
struct Unit {
  var venues: [Venue] = []
  var travel: [(from: ID<Venue>, to: ID<Venue>, minutes: Int)] = []
  var rooms: [Room] = []
  var chairs: [Chair] = []
  var minuteTakers: [MinuteTaker] = []
  var workers: [Worker] = []
  var agencies: [Agency] = []
  var absences: [Absence] = []
  var closures: [Closure] = []

  /// - Parameter days: all the days for which leave and closures are wanted.
  init(authority: Authority, seed: UInt64, days: ClosedRange<Day>) {
    var random = RandomStream(seed: seed, for: "unit")
    addPlaces(authority, &random)
    addChairs(authority, &random)
    addMinuteTakers(authority, &random)
    addWorkers(authority, &random)
    addAgencies(authority)
    let year = SchoolYear(days: days)
    closures = year.officeClosures
    absences = year.schoolHolidays.map { holiday in
      Absence(wholeDays: holiday, of: .agency(Agencies.school), reason: "school holidays")
    }
    var leave = LeaveBook(year: year, random: RandomStream(seed: seed, for: "leave"))
    absences += leave.absences(
      of: chairs.map { .chair($0.id) }, awayAtOnce: max(1, chairs.count / 3))
    absences += leave.absences(
      of: minuteTakers.map { .minuteTaker($0.id) }, awayAtOnce: max(1, minuteTakers.count / 3))
    absences += leave.absences(of: workers.map { .worker($0.id) }, awayAtOnce: workers.count)
    absences += leave.trainingDays(of: chairs.map { .chair($0.id) })
  }
}

extension Absence {
  /// Whole days, both ends included.
  init(wholeDays days: ClosedRange<Day>, of subject: Subject, reason: String) {
    self.init(
      subject: subject, from: Moment(days.lowerBound, .midnight),
      to: Moment(days.upperBound + 1, .midnight), reason: reason)
  }
}

extension WeeklyPattern {
  /// A pattern written in this code.
  init(_ text: String) {
    do { try self.init(reading: text) } catch { preconditionFailure(error.message) }
  }

  /// Tenths of a full week that it works, by days touched.
  var tenths: Int {
    let monday = Day(number: 4)
    return (0..<5).reduce(0) { $0 + (spans(on: monday + $1).isEmpty ? 0 : 2) }
  }
}

/// A reference with its number, such as `Chair 07`.
func numbered(_ word: String, _ number: Int, width: Int) -> String {
  let digits = String(number)
  return word + String(repeating: "0", count: max(0, width - digits.count)) + digits
}
