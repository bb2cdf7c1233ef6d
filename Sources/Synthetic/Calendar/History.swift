internal import Conferences
internal import WorkingTime

/// Plays a unit's life day by day: requests come, the clerk books them, conferences are held, and
/// reviews follow. A running calendar is what is left on the last evening.
struct History {
  /// A conference and what became of it.
  struct Record {
    let conference: Conference
    /// Its family's place in ``families``.
    let family: Int
    var booking: Booking?
  }

  private(set) var families: [FamilyCase] = []
  private(set) var records: [Record] = []
  private var waiting: [Int] = []
  /// The first record that the clerk has not seen yet.
  private var firstUntried = 0
  private var heldOn: [Day: [Int]] = [:]
  private(set) var clerk: Clerk
  private var staff: CaseAllocation
  private var maker: FamilyMaker
  private var requests: Requests
  private var outcomes: Outcomes
  private var demand: Demand
  /// From when on chance is drawn event by event; nil while it is drawn in the order of events.
  private var eventSeed: UInt64?
  private let authority: Authority

  init(
    authority: Authority, unit: Unit, policy: Policy, workingDays: WorkingDays, seed: UInt64
  ) {
    self.authority = authority
    clerk = Clerk(unit: unit, policy: policy, workingDays: workingDays)
    staff = CaseAllocation(unit: unit, random: RandomStream(seed: seed, for: "allocation"))
    maker = FamilyMaker(unit: unit, random: RandomStream(seed: seed, for: "families"))
    requests = Requests(
      policy: policy, workingDays: workingDays, random: RandomStream(seed: seed, for: "requests"))
    outcomes = Outcomes(authority: authority, random: RandomStream(seed: seed, for: "outcomes"))
    demand = Demand(
      authority: authority, workingDays: workingDays,
      random: RandomStream(seed: seed, for: "demand"))
  }

  /// Plays one day.
  /// - Parameters:
  ///   - demandPercent: of the ordinary number of requests.
  ///   - isBooking: whether the clerk books what waits, or leaves it on the desk.
  mutating func play(_ day: Day, demandPercent: Int, isBooking: Bool) {
    guard clerk.workingDays.isWorkingDay(day) else { return }
    for index in heldOn[day] ?? [] { hold(index, on: day) }
    for _ in 0..<demand.requests(on: day, percent: demandPercent) { ask(on: day) }
    if isBooking { bookWaiting(on: day) }
  }

  /// A new family's first conference is asked for.
  private mutating func ask(on day: Day) {
    drawAnew(for: families.count, conference: 0)
    let family = maker.family(number: families.count + 1, worker: staff.worker())
    let kind = requests.kind()
    families.append(family)
    staff.take(family.worker)
    add(kind, of: families.count - 1, dates: requests.dates(of: kind, requested: day))
  }

  private mutating func add(_ kind: Conference.Kind, of index: Int, dates: Conference.Dates) {
    let id = ID<Conference>(numbered("C-", records.count + 1, width: 4))
    var conference = families[index].conference(id, kind: kind)
    conference.dates = dates
    conference.mode = requests.mode(of: kind)
    requests.addAgencies(of: families[index], to: &conference)
    records.append(Record(conference: conference, family: index))
    waiting.append(records.count - 1)
  }

  private mutating func bookWaiting(on day: Day) {
    var left: [Int] = []
    for index in waiting where isDue(index, on: day) {
      let chairs = staff.chairs(for: records[index].conference)
      guard
        let booking = clerk.book(records[index].conference, today: day, chairs: chairs)
      else {
        left.append(index)
        continue
      }
      records[index].booking = booking
      heldOn[booking.day, default: []].append(index)
    }
    waiting = waiting.filter { !isDue($0, on: day) } + left
    firstUntried = records.count
  }

  /// What found no place is tried again every Monday.
  private func isDue(_ index: Int, on day: Day) -> Bool {
    index >= firstUntried || day.weekday == .monday
  }

  /// A conference takes place: the plan begins, goes on or ends, and the next review is due (S6).
  private mutating func hold(_ index: Int, on day: Day) {
    let conference = records[index].conference
    let family = records[index].family
    families[family].conferencesHeld += 1
    drawAnew(for: family, conference: families[family].conferencesHeld)
    let isFirstReview = conference.kind == .review && families[family].lastKind != .review
    staff.release(families[family].chair)
    guard outcomes.continues(after: conference.kind, isFirstReview: isFirstReview) else {
      staff.release(worker: families[family].worker)
      families[family].chair = nil
      return
    }
    families[family].chair = records[index].booking?.chair
    families[family].lastConference = day
    families[family].lastKind = conference.kind
    staff.take(families[family].chair)
    changeWorker(of: family)
    add(.review, of: family, dates: requests.reviewDates(after: conference, heldOn: day))
  }

  /// When a case moves to another team, both workers come to its next conference (S19).
  private mutating func changeWorker(of index: Int) {
    families[index].secondWorker = nil
    guard let new = staff.successor(of: families[index].worker) else { return }
    families[index].secondWorker = families[index].worker
    staff.release(worker: families[index].worker)
    families[index].worker = new
    staff.take(new)
  }

  /// From here on somebody else books, requests come as chance has it, and what becomes of a family
  /// depends on the seed, the family and how many conferences it has had: so two units with other
  /// chairs and rooms meet the same families with the same fates.
  mutating func goOn(seed: UInt64) {
    eventSeed = seed
    demand = Demand(
      authority: authority, workingDays: clerk.workingDays,
      random: RandomStream(seed: seed, for: "demand"), isMadeUp: false)
  }

  private mutating func drawAnew(for family: Int, conference: Int) {
    guard let eventSeed else { return }
    func stream(_ purpose: String) -> RandomStream {
      RandomStream(seed: eventSeed, for: "\(purpose) \(family) \(conference)")
    }
    maker.random = stream("families")
    staff.random = stream("allocation")
    requests.random = stream("requests")
    outcomes.random = stream("outcomes")
  }

  /// Enters what somebody else has booked; whoever is not in it has no booking.
  /// - Parameter open: the records it is about.
  mutating func publish(_ bookings: [ID<Conference>: Booking], among open: [Int]) {
    for index in open { records[index].booking = bookings[records[index].conference.id] }
  }

  /// Plays one day on which somebody else has booked: what is booked for it is held, and requests
  /// come.
  mutating func play(_ day: Day, among open: [Int]) {
    guard clerk.workingDays.isWorkingDay(day) else { return }
    for index in open where records[index].booking?.day == day { hold(index, on: day) }
    for _ in 0..<demand.requests(on: day, percent: 100) { ask(on: day) }
  }

  /// Families whose last conference each chair held.
  var caseloads: [ID<Chair>: Int] { staff.families }
}
