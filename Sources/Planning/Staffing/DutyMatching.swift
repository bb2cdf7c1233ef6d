/// Fills duty days for a calendar in which every chair is named: as many as can be, no chair above
/// its share, by augmenting paths.
struct DutyMatching {
  let facts: ChairingFacts

  /// The chairs of each need, in its order, and the places left open.
  ///
  /// - Parameter conferences: how many conferences a chair holds on a bookable day.
  func fill(conferences: (_ chair: Int, _ day: Int) -> Int) -> (chairs: [[Int]], open: Int) {
    let options = facts.needs.map { need in
      need.possible.filter { chair in
        guard let day = need.index else { return true }
        return conferences(chair, day) <= facts.allowedOnDuty[chair][day]
      }
    }
    var taken: [Int: [Int]] = [:]
    var chairs = Array(repeating: [Int](), count: facts.needs.count)
    var open = 0

    /// Finds a chair for a need, moving other needs' chairs where that helps.
    func place(_ need: Int, _ tried: inout Set<Int>) -> Bool {
      let byLoad = options[need].filter { !chairs[need].contains($0) }.sorted {
        (taken[$0]?.count ?? 0, $0) < (taken[$1]?.count ?? 0, $1)
      }
      for chair in byLoad where tried.insert(chair).inserted {
        if (taken[chair]?.count ?? 0) < facts.mostPerChair {
          taken[chair, default: []].append(need)
          chairs[need].append(chair)
          return true
        }
        for other in taken[chair] ?? [] {
          guard let position = chairs[other].firstIndex(of: chair) else { continue }
          chairs[other].remove(at: position)
          if place(other, &tried) {
            taken[chair]?.removeAll { $0 == other }
            taken[chair]?.append(need)
            chairs[need].append(chair)
            return true
          }
          chairs[other].insert(chair, at: position)
        }
      }
      return false
    }

    let order = facts.needs.indices.sorted { (options[$0].count, $0) < (options[$1].count, $1) }
    for need in order {
      for _ in 0..<facts.needs[need].want {
        var tried: Set<Int> = []
        if !place(need, &tried) { open += 1 }
      }
    }
    return (chairs.map { $0.sorted() }, open)
  }
}
