/// A model's coefficients column by column, since a model keeps them row by row.
struct Columnwise {
  /// One coefficient and the number of its constraint.
  struct Entry {
    let constraint: Int32
    let coefficient: Double
  }
  private var starts: [Int]
  private var ends: [Int]
  private var entries: [Entry]

  init(_ model: LinearModel) {
    starts = Array(repeating: 0, count: model.variables.count + 1)
    for constraint in model.constraints {
      for term in constraint.terms { starts[term.variable.position + 1] += 1 }
    }
    for position in model.variables.indices { starts[position + 1] += starts[position] }
    ends = starts.dropLast()
    let none = Entry(constraint: -1, coefficient: 0)
    entries = Array(repeating: none, count: starts[model.variables.count])
    for (number, constraint) in model.constraints.enumerated() {
      for term in constraint.terms { add(term, to: Int32(number)) }
    }
  }

  /// Terms of one constraint that name a variable twice are summed.
  private mutating func add(_ term: Term, to constraint: Int32) {
    let position = term.variable.position
    var entry = Entry(constraint: constraint, coefficient: term.coefficient)
    let last = ends[position] - 1
    if last >= starts[position], entries[last].constraint == constraint {
      entry = Entry(
        constraint: constraint, coefficient: entries[last].coefficient + term.coefficient)
      ends[position] -= 1
    }
    entries[ends[position]] = entry
    ends[position] += 1
  }

  /// The coefficients of a variable, in the order of the constraints.
  subscript(variable position: Int) -> ArraySlice<Entry> {
    entries[starts[position]..<ends[position]]
  }
}
