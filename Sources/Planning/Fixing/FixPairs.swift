internal import Conferences

/// Thinks of two things that would have to be done together so that one opening refuses a conference
/// no more: what does away with each gate that refuses it, and with each need that is unmet.
struct FixPairs {
  let proposals: FixProposals
  private var standings: Standings { proposals.standings }

  /// What does away with an obstruction: one thing, or two.
  private typealias Remedy = [FixProposal]

  /// More than can be done.
  private static let most = 2

  /// Two things each, in the order in which kinds of fixes are told; none where one would do, or where
  /// it would take three.
  func pairs(at index: Int) -> [[FixProposal]] {
    guard standings.frame(index).isEmpty else { return [] }
    let (standing, opening) = (standings[index], standings.openings[index])
    let all = standings.allFacts
    let gates = standing.gates.filter { $0.holds(all) }.map { remedies($0, opening) }
    let unmet = standing.needs.filter { !$0.isMet(all) }.map { remedies($0, opening) }
    return together(gates + unmet).filter { $0.count == Self.most }.map { pair in
      pair.sorted { ($0.kind, $0.clause) < ($1.kind, $1.clause) }
    }.filter { $0.count { $0.duty != nil } < Self.most }
      .sorted { ($0[0].kind, $0[1].kind) < ($1[0].kind, $1[1].kind) }
  }

  /// Every way to do away with all of some obstructions with as many things as can be done, each
  /// once.
  private func together(_ obstructions: [[Remedy]]) -> [Remedy] {
    var found: [Remedy] = []
    var seen: Set<Set<String>> = []
    func extend(_ chosen: Remedy, _ left: ArraySlice<[Remedy]>) {
      guard let next = left.first else {
        if seen.insert(Set(chosen.map(\.clause))).inserted { found.append(chosen) }
        return
      }
      let done = Set(chosen.map(\.clause))
      if next.contains(where: { $0.allSatisfy { done.contains($0.clause) } }) {
        return extend(chosen, left.dropFirst())
      }
      for remedy in next {
        let more = remedy.filter { !done.contains($0.clause) }
        if chosen.count + more.count <= Self.most { extend(chosen + more, left.dropFirst()) }
      }
    }
    // Those that fewest things do away with leave the fewest ways to try.
    extend([], obstructions.sorted { $0.count < $1.count }[...])
    return found
  }
}

/// What does away with one thing that is in the way.
extension FixPairs {
  private func remedies(_ gate: Hindrance, _ opening: Opening) -> [Remedy] {
    lifting(gate, opening) + (isWorkers(gate) ? standIns(opening) : [])
  }

  private func lifting(_ hindrance: Hindrance, _ opening: Opening) -> [Remedy] {
    hindrance.facts.flatMap { number in
      let fact = standings.table.facts[number]
      return proposals.toAsk(about: fact).map { [proposals.askAgency($0, opening)] }
        ?? proposals.lifting(fact, opening)
    }.map { [$0] }
  }

  private func standIns(_ opening: Opening) -> [Remedy] {
    proposals.standIns(opening).map { [$0] }
  }

  /// Whether it is about a worker, as everything is that is a gate and another booking.
  private func isWorkers(_ gate: Hindrance) -> Bool {
    gate.facts.contains { fact in
      switch standings.table.facts[fact] {
      case .booking, .hours(.worker): true
      case .absence(let absence): absence.isWorkers
      case .fixed, .limit, .earliest, .closure, .open, .hours, .family, .duty, .perDay, .perWeek,
        .venues, .barred, .untrained, .unsuitable, .atOnce, .rooms, .noChairs, .noMinuteTakers:
        false
      }
    }
  }

  /// What is borrowed, or one that there is made free, or as many agencies asked as are wanting.
  private func remedies(_ need: Standing.Need, _ opening: Opening) -> [Remedy] {
    let all = standings.allFacts
    let missing = need.wanted - need.options.count { $0.isFree(all) }
    let asked = need.options.filter { !$0.isFree(all) }.map { option in
      together(option.hindrances.filter { $0.holds(all) }.map { lifting($0, opening) })
    }
    if missing == 1 {
      return proposals.borrowed(need, opening).map { [$0] } + asked.flatMap(\.self)
    }
    let single = asked.map { $0.filter { $0.count == 1 } }
    return missing == Self.most
      ? single.indices.flatMap { first in
        single[(first + 1)...].flatMap { others in
          single[first].flatMap { one in others.map { one + $0 } }
        }
      } : []
  }
}

extension Absence {
  fileprivate var isWorkers: Bool {
    switch subject {
    case .worker: true
    case .agency, .chair, .minuteTaker, .room, .venue: false
    }
  }
}
