/// One way in which facts refuse something: all of some facts together with so many of others, such
/// as a chair's weekly limit of 5 with 5 of the conferences held that week. Facts are numbers of a
/// ``FactTable``.
struct Hindrance: Hashable {
  let facts: [Int]
  var crowd: [Int] = []
  /// How many of the crowd it takes.
  var least = 0

  func holds(_ inForce: FactSet) -> Bool {
    facts.allSatisfy { inForce[$0] } && (least == 0 || crowd.count { inForce[$0] } >= least)
  }

  /// The facts that have to be added to those in force for it to hold, the first of a crowd.
  func missing(from inForce: FactSet) -> [Int] {
    let more = least - crowd.count { inForce[$0] }
    return facts.filter { !inForce[$0] }
      + (more > 0 ? crowd.filter { !inForce[$0] }.prefix(more) : [])
  }
}

/// Facts in dense numbers, in the order in which they came up.
struct FactTable {
  private(set) var facts: [Fact] = []
  private var numbers: [Fact: Int] = [:]

  mutating func number(of fact: Fact) -> Int {
    if let number = numbers[fact] { return number }
    numbers[fact] = facts.count
    facts.append(fact)
    return facts.count - 1
  }

  /// What it costs to tell some.
  func price(of numbers: some Sequence<Int>) -> Int { numbers.reduce(0) { $0 + facts[$1].price } }
}

/// Facts that are in force; those that came up after it was made are not.
struct FactSet {
  private var holds: [Bool] = []

  init() {}

  /// With the first so many in force.
  init(first count: Int) { holds = Array(repeating: true, count: count) }

  /// The numbers of those in force, in order.
  var members: [Int] { holds.indices.filter { holds[$0] } }

  subscript(number: Int) -> Bool {
    get { number < holds.count && holds[number] }
    set {
      while holds.count <= number { holds.append(false) }
      holds[number] = newValue
    }
  }
}
