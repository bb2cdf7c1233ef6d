internal import Conferences
internal import LinearModels

/// Finds cuts that a fractional or whole choice of candidates violates.
final class Separation {
  let candidates: Candidates
  let pools: ResourcePools
  let staffing: Staffing
  private let needs: StaffNeeds
  private let singles: SingleCuts
  private let scale: TierScale

  typealias Chosen = SingleCuts.Chosen

  /// Days and weeks that violated nothing when they were looked at last.
  private var cleanDays = CleanStretches()
  private var cleanWeeks = CleanStretches()

  /// Less than this is rounding.
  private static let tolerance = 1e-6

  init(_ candidates: Candidates, pools: ResourcePools, staffing: Staffing) {
    self.candidates = candidates
    self.pools = pools
    self.staffing = staffing
    needs = candidates.needs
    singles = SingleCuts(candidates: candidates)
    scale = TierScale(candidates.ground.scenario.policy)
  }

  /// Cuts on who and what there is. Days on which nothing is open are passed over.
  ///
  /// - Parameter isOpen: whether a conference still has a choice.
  func violated(_ chosen: [Chosen], isOpen: (Int) -> Bool) throws -> [Cut] {
    let outer = staffing.meter.enter(.cuts)
    defer { staffing.meter.enter(outer) }
    let byDay = Dictionary(grouping: chosen, by: \.candidate.day)
    var cuts: [Cut] = []
    for (day, onDay) in byDay.sorted(by: { $0.key < $1.key })
    where onDay.contains(where: { isOpen($0.candidate.conference) }) {
      cuts += try cleanDays.unlessClean(day, onDay) {
        var cuts = singles.violated(onDay, day: day)
        for kind in [PoolKind.minuteTakers, .meetingRooms, .familyRooms] {
          for group in byVenue(onDay, kind) { cuts += try poolCuts(group, kind) }
        }
        return cuts
      }
    }
    let byWeek = Dictionary(
      grouping: chosen, by: { candidates.ground.weekOfDay[$0.candidate.day] })
    for (week, inWeek) in byWeek.sorted(by: { $0.key < $1.key })
    where inWeek.contains(where: { isOpen($0.candidate.conference) }) {
      cuts += try cleanWeeks.unlessClean(week, inWeek) { try chairCuts(inWeek) }
    }
    return cuts
  }

  /// Cuts on the chairs of a week; on those of its days where these alone are violated, which takes far
  /// smaller models.
  private func chairCuts(_ inWeek: [Chosen]) throws -> [Cut] {
    let byDay = Dictionary(grouping: inWeek, by: \.candidate.day)
    let ofDays = try byDay.sorted { $0.key < $1.key }.flatMap { try poolCuts($0.value, .chairs) }
    return ofDays.isEmpty ? try poolCuts(inWeek, .chairs) : ofDays
  }

  /// Rooms cannot serve two venues, so each venue is looked at alone.
  private func byVenue(_ chosen: [Chosen], _ kind: PoolKind) -> [[Chosen]] {
    guard kind != .minuteTakers else { return [chosen] }
    let groups = Dictionary(
      grouping: chosen, by: { candidates.slots[$0.candidate.slot].venue ?? -1 })
    return groups.filter { $0.key >= 0 }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Cuts on a pool: on what single members hold where that is violated, else from prices on all.
  private func poolCuts(_ chosen: [Chosen], _ kind: PoolKind) throws -> [Cut] {
    try staffing.stop?.check()
    var items: [StaffItem] = []
    var wanted: [Double] = []
    for (candidate, value) in chosen {
      guard let item = needs.item(candidate, kind) else { continue }
      items.append(item)
      wanted.append(min(1, value))
    }
    if items.isEmpty { return [] }
    let pool = pools[kind]
    let weekOfDay = candidates.ground.weekOfDay
    let alone = SoleMembers(pool: pool, weekOfDay: weekOfDay).overbooked(items, wanted: wanted)
    if !alone.isEmpty { return alone.map(cut) }
    if FractionalStaffing(pool: pool).missing(items, wanted: wanted) == 0 { return [] }
    return try staffing.model(pool).shortages(items, wanted: wanted).map(cut)
  }

  private func cut(_ prices: PoolPrices) -> Cut {
    Cut(form: .pool(prices), limit: prices.capacity, days: Array(prices.days))
  }

  /// Cuts on the conferences that find every professionals' room taken.
  ///
  /// - Parameter known: what the model already charges, in thousandths.
  func underserved(_ chosen: [Chosen], known: (SharedCost) -> Double) throws -> [Cut] {
    let outer = staffing.meter.enter(.cuts)
    defer { staffing.meter.enter(outer) }
    let pool = pools[.professionalsRooms]
    let weight = Double(
      StandardsTier.weight(.noProfessionalsRoom, candidates.ground.scenario.policy))
    guard weight > 0 else { return [] }
    var cuts: [Cut] = []
    var groups: [SharedCost: [Chosen]] = [:]
    for one in chosen {
      if let cost = candidates.professionalsCost(one.candidate) {
        groups[cost, default: []].append(one)
      }
    }
    for (shared, group) in groups.sorted(by: { $0.key.order < $1.key.order }) {
      try staffing.stop?.check()
      let items = group.compactMap { needs.item($0.candidate, .professionalsRooms) }
      let wanted = group.map { min(1, $0.value) }
      let missing = FractionalStaffing(pool: pool).missing(items, wanted: wanted)
      if missing <= known(shared) / weight + Self.tolerance { continue }
      guard let prices = try staffing.model(pool).shortage(items, wanted: wanted)
      else { continue }
      let use = zip(items, group).reduce(0.0) {
        $0 + Double(min(PoolPrices.unit, prices.use($1.0))) * $1.1.value
      }
      let short = (use - Double(prices.capacity)) / Double(PoolPrices.unit)
      if short > known(shared) / weight + Self.tolerance {
        cuts.append(
          Cut(
            form: .unserved(prices), limit: prices.capacity,
            shared: [SharedUse(cost: shared, relief: scale.relief(shared))],
            days: [items[0].day]))
      }
    }
    return cuts
  }

  /// The cut on what caseloads and duty cost at least.
  ///
  /// - Parameter known: what the model already charges, in thousandths.
  func underchaired(_ chosen: [Chosen], known: Double) throws -> Cut? {
    let outer = staffing.meter.enter(.cuts)
    defer { staffing.meter.enter(outer) }
    let asked = staffing.naming.needs(chosen)
    let total = Dictionary(grouping: asked, by: \.item.conference).mapValues {
      $0.reduce(0) { $0 + $1.wanted }
    }
    guard total.values.allSatisfy({ $0 < 1 + 1e-6 }),
      let (prices, constant, value) = try staffing.naming.model.bound(asked), value > known + 1e-4
    else { return nil }
    let coefficients = CutCoefficients(candidates)
    let cut = Cut(
      form: .chairing(prices, constant: constant), limit: -constant,
      shared: [SharedUse(cost: .chairing, relief: scale.relief(.chairing))],
      days: Array(candidates.ground.days.indices))
    let use = chosen.reduce(0.0) {
      $0 + Double(coefficients.coefficient(of: $1.candidate, in: cut)) * $1.value
    }
    let says = (use + Double(constant)) / Double(PoolPrices.unit)
    return says > known + 1e-4 ? cut : nil
  }
}
