/// How much there is of everything, and how often, in scenarios by chance: each list is thrown for,
/// each figure is so many of a hundred.
struct TinyShape {
  /// Days from the plan's to the horizon's end.
  var horizon = [4, 6, 7, 8, 9, 11]
  var conferences = [1, 2, 3, 3, 3, 4, 4]
  var chairs = [1, 2, 2, 3, 3]
  var minuteTakers = [1, 2, 2, 3]
  var workers = [2, 3, 4, 4, 4]
  var duty = [0, 0, 1, 1, 2]
  var dutyWeeks = [1, 1, 1, 1, 1, 2]
  var oneVenue = 50
  var grids = [
    (["09:30", "11:45", "14:00"], 120), (["10:00", "13:00"], 120), (["10:00", "12:00"], 105),
    (["09:00", "11:00", "14:15"], 90), (["13:30"], 120),
  ]
  var travel = [0, 10, 20, 45, 60]
  var venueAlwaysOpen = 75
  var meetingRooms = [1, 1, 2]
  var familyRooms = [1, 2, 2]
  var professionalsRooms = [0, 1, 1, 2]
  var busyChair = 40
  var chairWorks = TinyShape.patterns
  var minuteTakerPerDay = [1, 2]
  var agencyRequired = 30
  var agencyAtOnce = 50
  /// Combinations of choices up to which every one can be tried.
  var mostCombinations = 1_000_000

  static let patterns = [
    "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon-Thu",
    "Mon-Wed; Thu 09:00-13:30", "Tue-Fri 09:00-17:00", "Mon,Wed,Fri", "Mon-Fri 09:15-15:00",
  ]

  /// Few conferences with every feature mixed.
  static let tiny = TinyShape()

  /// More conferences than a day or two can hold, so that whatever they share is fought over.
  static let crowded: TinyShape = {
    var shape = TinyShape()
    shape.horizon = [1, 2, 3, 4]
    shape.conferences = [3, 4, 5, 6]
    shape.chairs = [1, 2, 3, 3]
    shape.minuteTakers = [1, 1, 2]
    shape.workers = [4, 5, 6]
    shape.duty = [0, 1, 1, 2]
    shape.oneVenue = 20
    shape.grids = [
      (["09:00", "11:00", "13:00", "15:00"], 90), (["09:15", "10:45", "12:15", "14:30"], 75),
      (["09:30", "11:00", "12:30"], 90), (["09:30", "11:45", "14:00"], 120),
    ]
    shape.travel = [15, 45, 75, 90, 105, 135]
    shape.venueAlwaysOpen = 95
    shape.meetingRooms = [1, 2, 2]
    shape.familyRooms = [1, 1, 2]
    shape.professionalsRooms = [1, 1, 2]
    shape.busyChair = 70
    shape.chairWorks = ["Mon-Fri", "Mon-Fri", "Mon-Fri", "Mon", "Tue", "Wed"]
    shape.minuteTakerPerDay = [2, 3, 4]
    shape.agencyRequired = 60
    shape.agencyAtOnce = 90
    return shape
  }()

  /// Eight to fifteen conferences: too many to try every plan.
  static let larger: TinyShape = {
    var shape = TinyShape()
    shape.horizon = [14, 18, 21]
    shape.conferences = Array(8...15)
    shape.chairs = [3, 4, 5]
    shape.minuteTakers = [3, 4]
    shape.workers = [9]
    return shape
  }()
}
