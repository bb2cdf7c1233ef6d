/// A model as text in the free MPS format, which every solver reads.
///
/// What solvers differ in is left out: every variable has its bounds in full, no row but the first is
/// without a limit unless the model has one, and the objective has no constant. The word FREE tells
/// CBC the format; others pass over it. Numbers are the shortest decimals that mean exactly the
/// model's own. Source: the format's description in the manual of GLPK 5, appendix B.
public struct MPSText: Sendable {
  /// What the rows and columns are called: without blanks, each name once.
  public struct Names: Sendable {
    public var objective: String
    /// One for each variable, in the model's order.
    public var variables: [String]
    /// One for each constraint, in the model's order.
    public var constraints: [String]

    public init(objective: String, variables: [String], constraints: [String]) {
      self.objective = objective
      self.variables = variables
      self.constraints = constraints
    }
  }

  /// ASCII as far as names and remarks are, lines ending with a line feed.
  public private(set) var bytes: [UInt8] = []
  private let model: LinearModel
  private let names: Names

  /// - Parameters:
  ///   - title: the model's name, without blanks.
  ///   - remarks: comment lines for people, put first.
  public init(_ model: LinearModel, title: String, names: Names, remarks: [String] = []) {
    precondition(names.variables.count == model.variables.count, "every variable has a name")
    precondition(names.constraints.count == model.constraints.count, "every constraint has a name")
    self.model = model
    self.names = names
    for remark in remarks { add("* ", remark) }
    add("NAME ", title, " FREE")
    addRows()
    addColumns()
    addRightHandSides()
    addRanges()
    addBounds()
    add("ENDATA")
  }

  private mutating func addRows() {
    add("ROWS")
    add(" N ", names.objective)
    for (name, constraint) in zip(names.constraints, model.constraints) {
      add(" ", constraint.range.rowType, " ", name)
    }
  }

  private mutating func addColumns() {
    add("COLUMNS")
    let columns = Columnwise(model)
    var isWhole = false
    for (position, variable) in model.variables.enumerated() {
      if variable.isWhole != isWhole {
        isWhole = variable.isWhole
        add(" M 'MARKER' ", isWhole ? "'INTORG'" : "'INTEND'")
      }
      let name = names.variables[position]
      if variable.cost != 0 || columns[variable: position].isEmpty {
        add(" ", name, " ", names.objective, " ", Self.decimal(variable.cost))
      }
      for entry in columns[variable: position] {
        add(
          " ", name, " ", names.constraints[Int(entry.constraint)], " ",
          Self.decimal(entry.coefficient))
      }
    }
    if isWhole { add(" M 'MARKER' 'INTEND'") }
  }

  private mutating func addRightHandSides() {
    add("RHS")
    for (name, constraint) in zip(names.constraints, model.constraints) {
      guard let side = constraint.range.rightHandSide, side != 0 else { continue }
      add(" RHS ", name, " ", Self.decimal(side))
    }
  }

  private mutating func addRanges() {
    guard model.constraints.contains(where: { $0.range.width != nil }) else { return }
    add("RANGES")
    for (name, constraint) in zip(names.constraints, model.constraints) {
      if let width = constraint.range.width { add(" RNG ", name, " ", Self.decimal(width)) }
    }
  }

  private mutating func addBounds() {
    add("BOUNDS")
    for (name, variable) in zip(names.variables, model.variables) {
      for (type, value) in variable.range.bounds {
        add(" ", type, " BND ", name, value.map { " " + Self.decimal($0) } ?? "")
      }
    }
  }

  private mutating func add(_ parts: String...) {
    for part in parts { bytes.append(contentsOf: part.utf8) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The shortest decimal that reads back as the same number.
  private static func decimal(_ number: Double) -> String {
    precondition(number.isFinite, "a model's numbers are finite")
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
