internal import Conferences
internal import WorkingTime

/// A conference to be planned, in dense numbers, with everything about it that does not depend on
/// the slot worked out once.
///
/// It never changes and is handed on millions of times, which costs least by reference.
final class PlanningTask {
  let conference: Conference
  let limit: Limit
  /// Its published booking, if it has one that may still move.
  let published: Booking?
  let publishedSpan: Span?
  /// What moving or dropping that booking costs in tier `moved`.
  let movePrice: Int
  let slots: Int
  /// Workers held, by number.
  let workers: [Int]
  let required: [Int]
  let agencies: [Int]
  /// Agencies that must be present for a quorum.
  let quorum: Int
  /// Chairs who may chair it, wherever they are.
  let eligibleChairs: Bits
  let previousChair: Int?
  let publishedChair: Int?
  /// The eligible ones but for these two.
  let otherChairs: Bits
  /// Meeting rooms that are large and equipped enough.
  let suitableRooms: Bits
  /// The family's number where a chair would newly take it; nil where there is a previous chair.
  let newFamily: Int?
  /// The first bookable day it may be on, by number.
  let firstDay: Int

  init(
    conference: Conference,
    limit: Limit,
    published: Booking?,
    publishedSpan: Span?,
    movePrice: Int,
    slots: Int,
    workers: [Int],
    required: [Int],
    agencies: [Int],
    quorum: Int,
    eligibleChairs: Bits,
    previousChair: Int?,
    publishedChair: Int?,
    suitableRooms: Bits,
    newFamily: Int?,
    firstDay: Int
  ) {
    self.conference = conference
    self.limit = limit
    self.published = published
    self.publishedSpan = publishedSpan
    self.movePrice = movePrice
    self.slots = slots
    self.workers = workers
    self.required = required
    self.agencies = agencies
    self.quorum = quorum
    self.eligibleChairs = eligibleChairs
    self.previousChair = previousChair
    self.publishedChair = publishedChair
    otherChairs = eligibleChairs.subtracting([previousChair, publishedChair].compactMap { $0 })
    self.suitableRooms = suitableRooms
    self.newFamily = newFamily
    self.firstDay = firstDay
  }

  var isRemote: Bool { conference.mode == .remote }
}

/// Makes the tasks of a scenario: every conference that is not fixed and can be booked before the
/// horizon.
struct TaskMaker {
  let ground: Ground
  let reader: BookingReader
  private let quorum: Quorum

  init(_ ground: Ground) {
    self.ground = ground
    quorum = Quorum(ground.scenario)
    reader = BookingReader(ground.scenario)
  }

  func tasks(limits: [ID<Conference>: Limit]) -> [PlanningTask] {
    let scenario = ground.scenario
    var fixed: Set<ID<Conference>> = []
    var published: [ID<Conference>: Booking] = [:]
    for booking in scenario.bookings {
      switch scenario.status(of: booking) {
      case .fixed: fixed.insert(booking.conference)
      case .published: published[booking.conference] = booking
      case .provisional: break
      }
    }
    let families = Dictionary(
      zip(Set(scenario.conferences.map(\.family)).sorted(), 0...), uniquingKeysWith: { $1 })
    return scenario.conferences.compactMap { conference in
      guard !fixed.contains(conference.id), let limit = limits[conference.id],
        limit.earliest <= scenario.horizonEnd || published[conference.id] != nil
      else { return nil }
      return task(
        conference, limit: limit, published: published[conference.id],
        family: families[conference.family])
    }
  }

  private func task(
    _ conference: Conference, limit: Limit, published: Booking?, family: Int?
  ) -> PlanningTask {
    let scenario = ground.scenario
    return PlanningTask(
      conference: conference, limit: limit, published: published,
      publishedSpan: published.map { reader.span(of: $0, conference).span },
      movePrice: published.map { MovedTier.price($0, scenario) } ?? 0,
      slots: scenario.slots(of: conference),
      workers: reader.workers(of: conference).compactMap { ground.workerIndex[$0] },
      required: Set(conference.required).sorted().compactMap { ground.agencyIndex[$0] },
      agencies: conference.agencies.compactMap { ground.agencyIndex[$0] },
      quorum: quorum.asked(conference),
      eligibleChairs: eligibleChairs(conference),
      previousChair: conference.previousChair.flatMap { ground.chairIndex[$0] },
      publishedChair: published?.chair.flatMap { ground.chairIndex[$0] },
      suitableRooms: suitableRooms(conference),
      newFamily: conference.previousChair == nil ? family : nil,
      firstDay: ground.firstIndex(onOrAfter: limit.earliest))
  }

  /// H4: not barred, and trained where it is about harm outside the home.
  private func eligibleChairs(_ conference: Conference) -> Bits {
    var found = Bits(count: ground.scenario.chairs.count)
    for (index, chair) in ground.scenario.chairs.enumerated()
    where !conference.barredChairs.contains(chair.id)
      && (!conference.isHarmOutsideHome || chair.isTrainedForHarmOutsideHome)
    {
      found.insert(index)
    }
    return found
  }

  private func suitableRooms(_ conference: Conference) -> Bits {
    var found = Bits(count: ground.scenario.rooms.count)
    let wants = MeetingRoomRule.wants(conference, ground.scenario.policy)
    for (index, room) in ground.scenario.rooms.enumerated()
    where room.kind == .meeting && wants.accepts(room) {
      found.insert(index)
    }
    return found
  }
}
