internal import Conferences

/// Finds the few bookings of other conferences whose leaving would open an opening.
struct Displacements {
  let standing: Standing
  let table: FactTable
  /// The conferences that may be moved.
  let movable: Set<ID<Conference>>
  /// Conferences at most.
  let most: Int

  /// Every set of conferences that opens it and of which none is idle, the smaller first; the empty
  /// set alone where it is open as it is.
  var sets: [Set<ID<Conference>>] {
    var found: [Set<ID<Conference>>] = [[]]
    for gate in standing.gates { found = joined(found, lifting(gate)) }
    for need in standing.needs { found = joined(found, meeting(need)) }
    let small = Set(found)
    return small.filter { set in !small.contains { $0.isStrictSubset(of: set) } }
      .sorted { Self.order($0) < Self.order($1) }
  }

  /// The smaller first, then by reference.
  static func order(_ set: Set<ID<Conference>>) -> (Int, String) {
    (set.count, set.sorted().map(\.text).joined(separator: " "))
  }

  /// One of each together, where that is not too many.
  private func joined(_ some: [Set<ID<Conference>>], _ others: [Set<ID<Conference>>])
    -> [Set<ID<Conference>>]
  {
    Array(Set(some.flatMap { one in others.map(one.union) }.filter { $0.count <= most }))
  }

  /// What has to leave so that something refuses it no more; none where no leaving helps.
  private func lifting(_ hindrance: Hindrance) -> [Set<ID<Conference>>] {
    if hindrance.least > 0 {
      let crowd = hindrance.crowd.compactMap(booking)
      return choices(hindrance.crowd.count - hindrance.least + 1, of: crowd)
    }
    return hindrance.facts.compactMap(booking).map { [$0] }
  }

  /// What has to leave so that enough can serve.
  private func meeting(_ need: Standing.Need) -> [Set<ID<Conference>>] {
    var found: [Int: Set<Set<ID<Conference>>>] = [0: [[]]]
    for option in need.options {
      var ways: [Set<ID<Conference>>] = [[]]
      for hindrance in option.hindrances { ways = joined(ways, lifting(hindrance)) }
      if ways.isEmpty { continue }
      for count in (0..<need.wanted).reversed() {
        for set in joined(Array(found[count] ?? []), ways) {
          found[count + 1, default: []].insert(set)
        }
      }
    }
    return Array(found[need.wanted] ?? [])
  }

  private func booking(_ fact: Int) -> ID<Conference>? {
    guard case .booking(let id) = table.facts[fact], movable.contains(id) else { return nil }
    return id
  }

  /// Every choice of so many.
  private func choices(_ count: Int, of crowd: [ID<Conference>]) -> [Set<ID<Conference>>] {
    guard count > 0 else { return [[]] }
    guard count <= min(most, crowd.count) else { return [] }
    return crowd.indices.flatMap { index in
      choices(count - 1, of: Array(crowd[(index + 1)...])).map { $0.union([crowd[index]]) }
    }
  }
}
