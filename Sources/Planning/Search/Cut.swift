internal import WorkingTime

/// A row of the search's model that every plan obeys, defined so that its coefficient can be worked
/// out for any candidate, listed yet or not. Always of the form
///
///     sum of coefficient * chosen - sum of relief * shared cost  <=  limit
///
/// with coefficients and reliefs of 0 or more, counted in ``PoolPrices/unit`` parts of one.
///
/// It never changes and is handed on millions of times, which costs least by reference.
final class Cut: Hashable {
  enum Form: Hashable {
    /// A worker or an agency at one minute of a day.
    case single(SingleUse)
    /// A pool holds no more than it holds.
    case pool(PoolPrices)
    /// Who is over what the professionals' rooms hold has none: the shared cost counts them.
    case unserved(PoolPrices)
    /// Caseloads and duty: what chairing costs at least.
    case chairing(PoolPrices, constant: Int)
    /// Not all of these together; or, with a shared cost, only at that cost.
    case together(Crowd, weight: Int)
    /// A settled tier: all choices together cost what it was proved to be worth.
    case tier(position: Int, step: Int)
    /// What follows from other cuts because choices are whole.
    case halved(HalvedSum)
  }

  /// A candidate as a key.
  struct Choice: Hashable {
    let conference: Int
    let slot: Int
    let role: ChairRole

    init(_ candidate: Candidate) {
      conference = candidate.conference
      slot = candidate.slot
      role = candidate.role
    }
  }

  let form: Form
  /// In units.
  let limit: Int
  /// In order of cost.
  let shared: [SharedUse]
  /// The bookable days on which it may have coefficients, in rising order.
  let days: [Int]

  init(form: Form, limit: Int, shared: [SharedUse] = [], days: [Int]) {
    self.form = form
    self.limit = limit
    self.shared = shared
    self.days = days
  }

  /// Whether it may have coefficients on some of these days.
  func reaches(_ stretch: Swift.Range<Int>) -> Bool {
    let place = days.firstPlace { $0 >= stretch.lowerBound }
    return place < days.count && days[place] < stretch.upperBound
  }

  static func == (a: Cut, b: Cut) -> Bool {
    a === b || a.limit == b.limit && a.shared == b.shared && a.days == b.days && a.form == b.form
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(form)
    hasher.combine(limit)
  }
}

/// A worker, or an agency with a limit, at one minute of a day.
struct SingleUse: Hashable {
  enum Subject: Hashable {
    case worker(Int)
    case agency(Int)
  }
  let subject: Subject
  let day: Int
  let minute: Int
}

/// Works out the coefficients of cuts.
struct CutCoefficients {
  let candidates: Candidates
  let needs: StaffNeeds
  /// The first conference of each new family; only it counts against caseloads.
  let countsForCaseload: [Bool]

  init(_ candidates: Candidates) {
    self.candidates = candidates
    needs = candidates.needs
    var seen: Set<Int> = []
    countsForCaseload = candidates.tasks.map { task in
      task.newFamily.map { seen.insert($0).inserted } ?? false
    }
  }

  /// In units; 0 or more.
  ///
  /// - Parameter entries: what the candidate uses of all earlier cuts.
  func coefficient(of candidate: Candidate, in cut: Cut, _ entries: [CutBoard.Entry] = []) -> Int {
    switch cut.form {
    case .single(let use): return holds(candidate, use) ? PoolPrices.unit : 0
    case .pool(let prices):
      guard let item = needs.item(candidate, prices.kind) else { return 0 }
      return prices.use(item)
    case .unserved(let prices):
      guard candidates.professionalsCost(candidate) == cut.shared.first?.cost,
        let item = needs.item(candidate, .professionalsRooms)
      else { return 0 }
      return min(PoolPrices.unit, prices.use(item))
    case .chairing(let prices, _):
      guard let item = needs.item(candidate, .chairs) else { return 0 }
      return prices.use(item, takesFamily: countsForCaseload[candidate.conference])
    case .together(let crowd, let weight):
      guard let item = needs.item(candidate, crowd.kind) else { return 0 }
      return crowd.contains(item) ? weight : 0
    case .tier(let position, let step):
      return candidate.costs[position] / step * PoolPrices.unit
    case .halved(let sum): return sum.use(candidate.conference, entries)
    }
  }

  func holds(_ candidate: Candidate, _ use: SingleUse) -> Bool {
    let slot = candidates.slots[candidate.slot]
    guard slot.day == use.day else { return false }
    let task = candidates.tasks[candidate.conference]
    let minute = TimeOfDay(minutes: use.minute)
    switch use.subject {
    case .worker(let worker):
      return task.workers.contains(worker)
        && candidates.ground.attendance.worker(slot.span).contains(minute)
    case .agency(let agency):
      return task.required.contains(agency) && slot.span.contains(minute)
    }
  }
}
