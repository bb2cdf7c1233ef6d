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
  private static let patience = 6
  /// How often choices may be taken back.
  private static let maximumReturns = 60

  enum Ending {
    /// A whole plan stands, or was refuted too often.
    case whole
    /// Nothing below the target, given what was fixed before the dive.
    case tooDear
    /// The work or the patience ran out.
    case unfinished
  }

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
  func run(below target: Int, maximumIterations: Int) throws -> Ending {
    let end = model.master.work.simplexIterations + maximumIterations
    defer { batches = [] }
    let ending = try search(below: target, end: end)
    for column in fixed.values.sorted() { try model.release(column) }
    for column in forbidden { try model.release(column) }
    fixed = [:]
    forbidden = []
    return ending
  }

  private func search(below target: Int, end: Int) throws -> Ending {
    var most = Int.max
    var returns = 0
    var inARow = 0
    var level = -Double.infinity
    var patience = 0
    while true {
      guard model.master.work.simplexIterations < end, let cost = try relaxation.again() else {
        return .unfinished
      }
      if level == -.infinity { level = (cost - MasterModel.tolerance).rounded(.up) }
      if cost > min(level, Double(target - 1)) + MasterModel.tolerance {
        if batches.isEmpty {
          guard cost <= Double(target - 1) + MasterModel.tolerance else { return .tooDear }
          level = (cost - MasterModel.tolerance).rounded(.up)
          continue
        }
        returns += 1
        if returns > Self.maximumReturns { return .unfinished }
        patience += 1
        if patience > Self.patience {
          level += 1
          patience = 0
        }
        most = max(1, batches.last!.count / 3)
        try goBack(1 << inARow)
        inARow += 1
        continue
      }
      inARow = 0
      let open = undecided
      if open.isEmpty {
        let cuts = try refute(whole)
        if cuts.isEmpty { return .whole }
        guard try model.add(cuts) else { return .unfinished }
        try releaseAll(in: cuts)
        continue
      }
      let sure = open.count { model.value(model.columns[$0]) >= Self.sure }
      try fixBatch(open, count: min(most, max(sure, open.count / Self.part, 1)))
      most = most > Int.max / 2 ? most : most * 2
    }
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
        guard board.cuts[entry.cut].shared == nil, let row = model.row(ofCut: entry.cut) else {
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

  private func goBack(_ count: Int) throws {
    for _ in 0..<count {
      guard let batch = batches.popLast() else { return }
      for column in batch where fixed[model.columns[column].conference] == column {
        try release(column)
      }
      if batch.count == 1 {
        try model.forbid(batch[0])
        forbidden.append(batch[0])
      }
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
    for (_, column) in fixed.sorted(by: { $0.key < $1.key }) {
      guard let candidate = model.columns[column].candidate else { continue }
      if cuts.contains(where: { model.master.board.coefficient(of: candidate, in: $0) != 0 }) {
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

  /// The whole choice, when nothing is undecided.
  private var whole: [Candidate?] {
    var selection: [Candidate?] = Array(repeating: nil, count: model.master.space.open.count)
    for candidate in model.master.settled { selection[candidate.conference] = candidate }
    for one in model.chosen where one.value > 0.5 {
      selection[one.candidate.conference] = one.candidate
    }
    return selection
  }
}
