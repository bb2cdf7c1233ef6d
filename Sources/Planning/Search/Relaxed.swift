/// What a relaxation came to.
struct Relaxed {
  let reduced: ReducedCosts
  /// The candidates it came to list.
  let listed: Set<Cut.Choice>
  /// By conference: the choice it takes in full; nil where it takes none.
  let takenInFull: [Candidate?]
  /// The choices it takes to some degree.
  let takenInPart: [Candidate]

  /// No plan is better, in steps.
  var bound: Int { ceilDivide(reduced.prices.bound, Master.scale) }

  /// Everything it takes of the conferences that are not kept.
  func taken(besides kept: [Candidate?]) -> [Candidate] {
    takenInPart + takenInFull.indices.compactMap { kept[$0] == nil ? takenInFull[$0] : nil }
  }
}
