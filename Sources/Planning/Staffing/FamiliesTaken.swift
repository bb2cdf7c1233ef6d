/// The families chairs newly take on, as conferences are named one after another.
struct FamiliesTaken {
  /// By conference: the family that its chair newly takes; nil where nobody does.
  let newFamily: [Int?]
  /// Families each chair could take before its limit; nil without a limit. May be negative.
  let free: [Int?]
  private(set) var taken: [Set<Int>]

  init(newFamily: [Int?], free: [Int?]) {
    self.newFamily = newFamily
    self.free = free
    taken = Array(repeating: [], count: free.count)
  }

  /// Families that a chair would hold over its limit because of a conference: 1 or 0.
  func over(_ chair: Int, _ conference: Int) -> Int {
    guard let family = newFamily[conference], let free = free[chair],
      !taken[chair].contains(family)
    else { return 0 }
    return taken[chair].count >= free ? 1 : 0
  }

  mutating func take(_ chair: Int, _ conference: Int) {
    if let family = newFamily[conference] { taken[chair].insert(family) }
  }
}
