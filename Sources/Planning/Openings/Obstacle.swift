internal import Conferences
internal import WorkingTime

/// The one thing that refuses a conference an opening.
enum Obstacle {
  case venueShut(Venue)
  case venueAway(Venue, Absence)
  case familyCannot(WeeklyPattern)
  case workerOff(Worker)
  case workerAway(Worker, Absence)
  case workerBusy(Worker, CalendarEntry)
  case agencyOff(Agency)
  case agencyAway(Agency, Absence)
  /// With the conferences it is at, as many at one moment as it can attend.
  case agencyBusy(Agency, [CalendarEntry])
  case noSuitableRoom(MeetingRoomRule.Wants)
  case noMeetingRoom
  case noFamilyRoom
  case noChair
  case noMinuteTaker

  /// A few words, for counting openings refused.
  var words: String {
    switch self {
    case .venueShut, .venueAway: "venue closed"
    case .familyCannot: "family cannot"
    case .workerOff(let worker), .workerAway(let worker, _): "\(Words.worker(worker.id)) away"
    case .workerBusy(let worker, _): "\(Words.worker(worker.id)) at another conference"
    case .agencyOff(let agency), .agencyAway(let agency, _): "\(agency.id) cannot"
    case .agencyBusy(let agency, _): "\(agency.id) at other conferences"
    case .noSuitableRoom: "no room large and equipped enough"
    case .noMeetingRoom: "no meeting room free"
    case .noFamilyRoom: "no family room free"
    case .noChair: "no chair free"
    case .noMinuteTaker: "no minute-taker free"
    }
  }

  /// What it counts as where lateness is reported.
  var cause: LateCause {
    switch self {
    case .venueShut, .venueAway: .closed
    case .familyCannot: .family
    case .workerOff, .workerAway, .workerBusy: .worker
    case .agencyOff, .agencyAway, .agencyBusy: .agency
    case .noSuitableRoom, .noMeetingRoom, .noFamilyRoom: .room
    case .noChair: .chair
    case .noMinuteTaker: .minuteTaker
    }
  }

  /// A clause, for one opening.
  var sentence: String {
    switch self {
    case .venueShut(let venue): "\(venue.id) is not open then (opens \(venue.open.text))"
    case .venueAway(let venue, let absence):
      "\(venue.id) is \(Words.away(absence, "unavailable"))"
    case .familyCannot(let pattern): "the family cannot come (\(pattern.text))"
    case .workerOff(let worker):
      "\(Words.worker(worker.id)) does not work then (works \(worker.works.text))"
    case .workerAway(let worker, let absence):
      "\(Words.worker(worker.id)) is \(Words.away(absence))"
    case .workerBusy(let worker, let entry):
      "\(Words.worker(worker.id)) is at \(entry.words)"
    case .agencyOff(let agency): "\(agency.id) does not work then (works \(agency.works.text))"
    case .agencyAway(let agency, let absence): "\(agency.id) is \(Words.away(absence))"
    case .agencyBusy(let agency, _): "\(agency.id) is at other conferences then"
    case .noSuitableRoom(let wants):
      "no room there seats \(wants.capacity) with "
        + Words.list(wants.facilities.sorted().map(\.words))
    case .noMeetingRoom: "no meeting room is free then"
    case .noFamilyRoom: "no family room is free then"
    case .noChair: "no chair is free then"
    case .noMinuteTaker: "no minute-taker is free then"
    }
  }
}
