internal import Conferences
internal import WorkingTime

/// Works out what rooms, chairs, minute-takers and scarce agencies can hold on each bookable day,
/// less what fixed bookings hold.
struct Supply {
  let calendar: Calendar
  /// Bookable days, in order.
  let days: [Day]
  /// The slots of each day, at every open venue.
  let slots: [[Opening]]
  private let chairs: Diary
  private let minuteTakers: Diary

  init(_ calendar: Calendar) {
    self.calendar = calendar
    let scenario = calendar.scenario
    var days: [Day] = []
    var day = scenario.asOf + 1
    while day <= scenario.horizonEnd {
      if scenario.workingDays.isWorkingDay(day), scenario.closure(on: day) == nil {
        days.append(day)
      }
      day = day + 1
    }
    self.days = days
    slots = days.map { Self.slots(on: $0, calendar) }
    chairs = Diary(calendar.holdings.chairs)
    minuteTakers = Diary(calendar.holdings.minuteTakers)
  }

  private static func slots(on day: Day, _ calendar: Calendar) -> [Opening] {
    calendar.scenario.venues.flatMap { venue in
      venue.slotStarts.compactMap { start in
        guard let span = venue.span(from: start, slots: 1) else { return nil }
        return Opening(day: day, span: span, venue: venue)
      }
    }
  }

  var resources: [Resource] {
    [meetingRooms, familyRooms, everyChair, minuteTaker]
      + (isAnyHarmOutsideHome ? [trainedChairs] : []) + agencies
  }

  private var isAnyHarmOutsideHome: Bool {
    calendar.scenario.conferences.contains(where: \.isHarmOutsideHome)
  }

  /// Conferences a chair can take each day, by pattern, leave, given duty and limits.
  private func places(of chair: Chair, on index: Int) -> Int {
    let day = days[index]
    guard let place = calendar.register.chairs.place(of: chair.id) else { return 0 }
    let fixed = chairs.holdings(of: place, on: day, besides: Self.nobody).count
    let isOnDuty = calendar.register.givenDuty.contains(DutyDay(day: day, chair: chair.id))
    let most =
      isOnDuty
      ? min(chair.maximumPerDay, calendar.policy.whole(.dutyConferences)) : chair.maximumPerDay
    let free = slots[index].count { slot in
      calendar.register.isPresent(
        .chair(chair.id), chair.works, calendar.register.attendance.chair(slot.span), on: day)
    }
    return max(0, min(most - fixed, free))
  }

  private func chairs(
    _ name: String, _ words: String, _ chairs: [Chair], use: @escaping (Demand) -> Int
  ) -> Resource {
    Resource(
      name: name, words: words, use: use, supplyDays: days,
      days: chairs.map { chair in days.indices.map { places(of: chair, on: $0) } },
      weeks: chairs.map(weekPlaces))
  }

  /// What is left of a chair's week, for the week of each bookable day.
  private func weekPlaces(of chair: Chair) -> [Int] {
    guard let place = calendar.register.chairs.place(of: chair.id) else { return [] }
    return days.map { day in
      let fixed = chairs.week(of: place, around: day, besides: Self.nobody)
      return max(0, chair.maximumPerWeek - fixed.count)
    }
  }

  var everyChair: Resource {
    chairs("chairs", "chairs", calendar.scenario.chairs) { _ in 1 }
  }

  private var trainedChairs: Resource {
    chairs(
      "trained_chairs", "chairs trained for harm outside the home",
      calendar.scenario.chairs.filter(\.isTrainedForHarmOutsideHome)
    ) { $0.conference.isHarmOutsideHome ? 1 : 0 }
  }

  var minuteTaker: Resource {
    let register = calendar.register
    return Resource(
      name: "minute_takers", words: "minute-takers", use: { _ in 1 }, supplyDays: days,
      days: calendar.scenario.minuteTakers.map { taker in
        days.indices.map { index in
          guard let place = register.minuteTakers.place(of: taker.id) else { return 0 }
          let fixed = minuteTakers.holdings(of: place, on: days[index], besides: Self.nobody).count
          let free = slots[index].count { slot in
            register.isPresent(
              .minuteTaker(taker.id), taker.works, register.attendance.minuteTaker(slot.span),
              on: days[index])
          }
          return max(0, min(taker.maximumPerDay - fixed, free))
        }
      })
  }

  /// No conference is left out of account.
  private static let nobody = ID<Conference>("")
}
