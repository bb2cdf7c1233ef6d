internal import LinearModels

/// Goes from the relaxation down to a whole plan: makes up its mind about the surest of what the
/// relaxation left in fractions, solves again with all that follows from that, and so on. What turns
/// out too dear is taken back and, when it was a single choice, ruled out.
final class Dive {
  private let model: MasterModel
  private let relaxation: Relaxation
  /// Staffs a whole choice; the cuts that refute it, or none when it stands.
  private let refute: ([Candidate?]) throws -> [Cut]

  private var batches: [[Int]] = []
  private var fixed: [Int: Int] = [:]
  private var forbidden: [Int] = []

  /// A choice is as good as made from here on.
  private static let sure = 0.9
  /// Part of the open conferences that one step decides.
  private static let part = 6

  init(
    _ model: MasterModel, relaxation: Relaxation, refute: @escaping ([Candidate?]) throws -> [Cut]
  ) {
    self.model = model
    self.relaxation = relaxation
    self.refute = refute
  }

  /// - Parameters:
  ///   - target: only plans that cost less are wanted, in steps.
  ///   - maximumIterations: of the simplex method.
  func run(below target: Int, maximumIterations: Int) throws {
    let end = model.master.work.simplexIterations + maximumIterations
    try search(below: target, end: end)
    if !model.isStopped { try releaseAll() }
  }

  private func releaseAll() throws {
    batches = []
    for column in fixed.values.sorted() { try model.release(column) }
    for column in forbidden { try model.release(column) }
    fixed = [:]
    forbidden = []
  }

  private func search(below target: Int, end: Int) throws {
    var course = Course(target: target)
    while model.master.work.simplexIterations < end, let cost = try relaxation.again() {
      if course.allows(cost) {
        guard try goOn(&course) else { return }
      } else {
        guard try goBack(&course, cost) else { return }
      }
    }
  }

  /// Makes up its mind about some more; false at the end.
  private func goOn(_ course: inout Course) throws -> Bool {
    course.returnsInARow = 0
    let open = undecided
    if open.isEmpty {
      let cuts = try refute(model.wholeChoice)
      guard !cuts.isEmpty, try model.add(cuts) else { return false }
      try releaseAll(in: cuts)
      return true
    }
    let sure = open.count { model.value(model.columns[$0]) >= Self.sure }
    try fixBatch(open, count: min(course.most, max(sure, open.count / Self.part, 1)))
    course.most = course.most > Int.max / 2 ? course.most : course.most * 2
    return true
  }

  /// Takes the last batches back, more of them each time in a row; false when there is no way on.
  private func goBack(_ course: inout Course, _ cost: Double) throws -> Bool {
    guard let last = batches.last else { return course.settle(for: cost) }
    guard course.takesBack() else { return false }
    course.most = max(1, last.count / 3)
    for _ in 0..<(1 << course.returnsInARow) {
      guard let batch = batches.popLast() else { break }
      try takeBack(batch)
    }
    course.returnsInARow += 1
    return true
  }

  /// Fixes the first that go together with all that is fixed already.
  private func fixBatch(_ open: [Int], count: Int) throws {
    let board = model.master.board
    var used: [Int: Int] = [:]
    func use(_ column: Int) {
      guard let candidate = model.columns[column].candidate else { return }
      for entry in board.entries(of: candidate) {
        used[entry.cut, default: 0] += entry.coefficient
      }
    }
    func fits(_ column: Int) -> Bool {
      guard let candidate = model.columns[column].candidate else { return true }
      return board.entries(of: candidate).allSatisfy { entry in
        guard board.cuts[entry.cut].shared.isEmpty, let row = model.cutRows.row(of: entry.cut)
        else {
          return true
        }
        return used[entry.cut, default: 0] + entry.coefficient <= row.limit
      }
    }
    for column in fixed.values { use(column) }
    var batch: [Int] = []
    for column in open where batch.count < count && (batch.isEmpty || fits(column)) {
      try fix(column)
      use(column)
      batch.append(column)
    }
    batches.append(batch)
  }

  /// Releases a batch; a choice that was alone in it is ruled out.
  private func takeBack(_ batch: [Int]) throws {
    for column in batch where fixed[model.columns[column].conference] == column {
      try release(column)
    }
    if batch.count == 1 {
      try model.forbid(batch[0])
      forbidden.append(batch[0])
    }
  }

  private func fix(_ column: Int) throws {
    fixed[model.columns[column].conference] = column
    try model.fix(column)
  }

  private func release(_ column: Int) throws {
    fixed[model.columns[column].conference] = nil
    try model.release(column)
  }

  private func releaseAll(in cuts: [Cut]) throws {
    let board = model.master.board
    let numbers = cuts.compactMap { board.number(of: $0) }
    for (_, column) in fixed.sorted(by: { $0.key < $1.key }) {
      guard let candidate = model.columns[column].candidate else { continue }
      if numbers.contains(where: { board.coefficient(of: candidate, in: $0) != 0 }) {
        try release(column)
      }
    }
  }

  /// The likeliest choice of each conference that is in fractions, the surest first.
  private var undecided: [Int] {
    var best: [Int: Int] = [:]
    for (number, column) in model.columns.enumerated() {
      let value = model.value(column)
      guard value > MasterModel.tolerance, value < 1 - MasterModel.tolerance else { continue }
      if let other = best[column.conference], model.value(model.columns[other]) >= value {
        continue
      }
      best[column.conference] = number
    }
    return best.values.sorted {
      let (a, b) = (model.value(model.columns[$0]), model.value(model.columns[$1]))
      return a == b ? $0 < $1 : a > b
    }
  }
}

/// How a dive fares: what it may cost, and how often it had to go back.
private struct Course {
  /// Only plans that cost less are wanted, in steps.
  let target: Int
  /// What the dive may cost for now, so that it goes back from a dear choice at once; more when that
  /// leads nowhere.
  private var level: Double?
  /// How much more than the relaxation that is.
  private var allowance = 0.0
  private var returns = 0
  private var returnsAtLevel = 0
  var returnsInARow = 0
  /// The most that one step decides.
  var most = Int.max

  /// How often choices may be taken back, at one level and in all.
  private static let maximumReturnsAtLevel = 6
  private static let maximumReturns = 60
  /// The first allowance, as a part of the way to the target; it doubles from level to level.
  private static let firstAllowance = 1.0 / 16

  init(target: Int) { self.target = target }

  mutating func allows(_ cost: Double) -> Bool {
    let level = level ?? first(cost)
    self.level = level
    return cost <= min(level, Double(target - 1)) + MasterModel.tolerance
  }

  /// A first dive has to get near what the relaxation costs; a later one has to better it.
  private mutating func first(_ cost: Double) -> Double {
    let least = (cost - MasterModel.tolerance).rounded(.up)
    allowance = ((Double(target) - least) * Self.firstAllowance).rounded(.down)
    return least + allowance
  }

  /// Counts a return; false when patience ran out.
  mutating func takesBack() -> Bool {
    returns += 1
    returnsAtLevel += 1
    if returnsAtLevel > Self.maximumReturnsAtLevel {
      let more = max(1, allowance)
      level = (level ?? 0) + more
      allowance += more
      returnsAtLevel = 0
    }
    return returns <= Self.maximumReturns
  }

  /// Goes on at a higher cost; false when that is no better than what is known.
  mutating func settle(for cost: Double) -> Bool {
    level = (cost - MasterModel.tolerance).rounded(.up)
    return cost <= Double(target - 1) + MasterModel.tolerance
  }
}
