import LinearModels

/// Reads the MPS text that quorate writes, and nothing more of the format.
struct MPSReader {
  private(set) var model = LinearModel()
  private(set) var objective = ""
  private var rows: [String: Int] = [:]
  private var types: [String] = []
  private var sides: [Double] = []
  private var terms: [[Term]] = []
  private var columns: [String: Int] = [:]
  private var costs: [Double] = []
  private var lower: [Double] = []
  private var upper: [Double?] = []

  struct Unreadable: Error { let line: String }

  init(_ bytes: [UInt8]) throws {
    var section = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("*") { continue }
      let words = line.split(separator: " ").map(String.init)
      if line.hasPrefix(" ") {
        guard take(words, in: section) else { throw Unreadable(line: String(line)) }
      } else {
        section = words[0]
      }
    }
    for (cost, (low, high)) in zip(costs, zip(lower, upper)) {
      model.addVariable(Self.range(low, high), cost: cost, isWhole: true)
    }
    for (type, (side, terms)) in zip(types, zip(sides, terms)) {
      model.addConstraint(
        terms, type == "E" ? .exactly(side) : type == "L" ? .atMost(side) : .atLeast(side))
    }
  }

  private static func range(_ lower: Double, _ upper: Double?) -> LinearModels.Range {
    guard let upper else { return .atLeast(lower) }
    return lower == upper ? .exactly(lower) : .between(lower, upper)
  }

  private mutating func take(_ words: [String], in section: String) -> Bool {
    switch section {
    case "ROWS": takeRow(words)
    case "COLUMNS": words[1] == "'MARKER'" ? true : takeEntry(words)
    case "RHS": takeSide(words)
    case "BOUNDS": takeBound(words)
    default: false
    }
  }

  private mutating func takeRow(_ words: [String]) -> Bool {
    if words[0] == "N" {
      objective = words[1]
      return true
    }
    rows[words[1]] = types.count
    types.append(words[0])
    sides.append(0)
    terms.append([])
    return ["L", "G", "E"].contains(words[0])
  }

  private mutating func takeEntry(_ words: [String]) -> Bool {
    guard let number = Double(words[2]) else { return false }
    let column = columns[words[0]] ?? costs.count
    if column == costs.count {
      columns[words[0]] = column
      costs.append(0)
      lower.append(0)
      upper.append(nil)
    }
    if words[1] == objective {
      costs[column] = number
    } else if let row = rows[words[1]] {
      terms[row].append(Term(VariableIndex(column), number))
    } else {
      return false
    }
    return true
  }

  private mutating func takeSide(_ words: [String]) -> Bool {
    guard let row = rows[words[1]], let number = Double(words[2]) else { return false }
    sides[row] = number
    return true
  }

  private mutating func takeBound(_ words: [String]) -> Bool {
    guard let column = columns[words[2]] else { return false }
    let number = words.count > 3 ? Double(words[3]) : nil
    switch (words[0], number) {
    case ("UP", let number?): upper[column] = number
    case ("LO", let number?): lower[column] = number
    case ("PL", nil): upper[column] = nil
    case ("FX", let number?):
      lower[column] = number
      upper[column] = number
    default: return false
    }
    return true
  }
}
