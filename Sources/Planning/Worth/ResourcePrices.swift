internal import Conferences
internal import WorkingTime

/// What the bound of a tier pays for each resource, per chair, minute-taker or room there is, in parts
/// of a step: where the relaxation wants more than there is, its prices say what more would be worth.
///
/// They rank what to try and prove nothing: choices are whole, and so is one more of anything.
struct ResourcePrices {
  private let candidates: Candidates
  private let pools: ResourcePools
  private let board: CutBoard
  private var paid: [PricedResource: [Int: Double]] = [:]
  private var ground: Ground { candidates.ground }

  init(_ relaxed: Relaxed, pools: ResourcePools) {
    candidates = relaxed.reduced.master.space.candidates
    self.pools = pools
    board = relaxed.reduced.master.board
    let prices = relaxed.reduced.prices.cuts.byCut
    for (cut, price) in prices.enumerated() where price > 0 {
      take(cut, Double(price) / Double(Master.priceUnit))
    }
  }

  /// Those worth something, the dearest first.
  var ranked: [PricedResource] {
    let values = paid.mapValues { members in
      members.values.reduce(0, +) / Double(members.count)
    }
    return values.sorted { ($1.value, $0.key.order) < ($0.value, $1.key.order) }.map(\.key)
  }

  private mutating func take(_ cut: Int, _ price: Double) {
    switch board.cuts[cut].form {
    case .pool(let prices), .unserved(let prices), .chairing(let prices, _):
      for payment in prices.payments(pools[prices.kind]) {
        pay(payment, prices.kind, price / Double(PoolPrices.unit))
      }
    case .single(let use):
      guard case .agency(let agency) = use.subject else { return }
      pay(.agency(ground.scenario.agencies[agency].id), day: use.day, member: agency, price)
    case .halved(let sum):
      for part in sum.parts { take(part.cut, price * Double(part.multiplier) / 2) }
    case .together, .tier: break
    }
  }

  private mutating func pay(_ payment: PoolPrices.Payment, _ kind: PoolKind, _ price: Double) {
    guard let resource = resource(kind, payment.member) else { return }
    let amount = price * Double(payment.units)
    switch payment.count {
    case .clique(let clique): pay(resource, day: clique.day, member: payment.member, amount)
    case .day(let day): pay(resource, day: day, member: payment.member, amount)
    case .week(let week):
      guard let day = ground.weekOfDay.firstIndex(of: week) else { return }
      let time = PricedResource.Time.week(ground.days[day].monday)
      add(PricedResource(kind: resource, time: time), payment.member, amount)
    case .caseload: break
    }
  }

  private mutating func pay(
    _ kind: PricedResource.Kind, day: Int, member: Int, _ amount: Double
  ) {
    let date = ground.days[day]
    switch kind {
    case .room, .agency: return add(PricedResource(kind: kind, time: .always), member, amount)
    case .chair, .minuteTaker: break
    }
    add(PricedResource(kind: kind, time: .week(date.monday)), member, amount)
    add(PricedResource(kind: kind, time: .weekday(date.weekday)), member, amount)
  }

  private mutating func add(_ resource: PricedResource, _ member: Int, _ amount: Double) {
    paid[resource, default: [:]][member, default: 0] += amount
  }

  private func resource(_ kind: PoolKind, _ member: Int) -> PricedResource.Kind? {
    switch kind {
    case .chairs: return .chair
    case .minuteTakers: return .minuteTaker
    case .meetingRooms, .familyRooms, .professionalsRooms:
      let room = ground.scenario.rooms[member]
      return .room(room.kind, room.venue)
    }
  }
}

extension PricedResource {
  /// So that there is one order of those worth the same.
  fileprivate var order: String {
    let what =
      switch kind {
      case .chair: "1"
      case .minuteTaker: "2"
      case .room(let kind, let venue): "3 \(venue) \(kind.rawValue)"
      case .agency(let agency): "4 \(agency)"
      }
    return switch time {
    case .week(let monday): "\(what) 1 \(monday)"
    case .weekday(let day): "\(what) 2 \(day.rawValue)"
    case .always: "\(what) 0"
    }
  }
}
