/// Whole numbers from 0 on that are joined into groups, one after another (disjoint sets).
struct Groups {
  private var parent: [Int]

  /// Each number in a group of its own.
  init(count: Int) { parent = Array(0..<count) }

  /// Makes one group of the groups of all these.
  mutating func join(_ numbers: some Sequence<Int>) {
    var first: Int?
    for number in numbers {
      if let first { parent[root(number)] = root(first) } else { first = number }
    }
  }

  /// The number that stands for a number's group.
  mutating func root(_ number: Int) -> Int {
    var number = number
    while parent[number] != number {
      parent[number] = parent[parent[number]]
      number = parent[number]
    }
    return number
  }

  /// The groups, each in rising order, in the order of their least numbers.
  var all: [[Int]] {
    var copy = self
    var place: [Int: Int] = [:]
    var found: [[Int]] = []
    for number in parent.indices {
      let root = copy.root(number)
      if let known = place[root] {
        found[known].append(number)
      } else {
        place[root] = found.count
        found.append([number])
      }
    }
    return found
  }
}
