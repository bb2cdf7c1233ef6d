/// What a model's last solution takes.
extension MasterModel {
  /// The candidates of the last solution, and how far each is chosen.
  var chosen: [Separation.Chosen] {
    columns.compactMap {
      guard let candidate = $0.candidate else { return nil }
      let value = value($0)
      return value > 1e-7 ? (candidate, value) : nil
    } + nearby
  }

  /// The same with what is settled outside the window.
  var chosenEverywhere: [Separation.Chosen] {
    chosen + master.settled.filter { !master.isInside($0) }.map { ($0, 1) }
  }

  /// The choices of the last solution, in full or in part.
  var taken: [Candidate] {
    columns.compactMap { value($0) > Self.tolerance ? $0.candidate : nil }
  }

  /// By conference: the choice that the last solution takes in full; nil where it takes none.
  var takenInFull: [Candidate?] {
    var taken: [Candidate?] = Array(repeating: nil, count: master.space.open.count)
    for candidate in master.settled { taken[candidate.conference] = candidate }
    for column in columns where value(column) > 1 - Self.tolerance {
      taken[column.conference] = column.candidate
    }
    return taken
  }

  /// The choices that the last solution takes to some degree, but not in full.
  var takenInPart: [Candidate] {
    columns.compactMap { column in
      let value = value(column)
      return value > Self.tolerance && value < 1 - Self.tolerance ? column.candidate : nil
    }
  }

  /// The whole choice, when it is one.
  var wholeChoice: [Candidate?] {
    var selection: [Candidate?] = Array(repeating: nil, count: master.space.open.count)
    for candidate in master.settled { selection[candidate.conference] = candidate }
    for one in chosen where one.value > 0.5 {
      selection[one.candidate.conference] = one.candidate
    }
    return selection
  }
}
