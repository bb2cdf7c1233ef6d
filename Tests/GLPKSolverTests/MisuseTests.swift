import CGLPK
import GLPKSolver
import LinearModels
import Testing

/// Makes GLPK fault on this thread: every session of the thread dies.
func provokeFault() {
  var session: cglpk_session = 0
  _ = unsafe cglpk_open(&session)
  _ = cglpk_provoke_fault(session)
  _ = cglpk_close(session)
}

/// Whatever is done to the C layer, it answers, and the next solve works.
struct MisuseTests {
  @Test(arguments: 0..<200)
  func noMisuseEndsTheProcess(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var lab = try Lab()
    defer { lab.close() }
    for _ in 0..<20 {
      let misuse = Misuse.allCases.randomElement(using: &random)!
      let answer = lab.commit(misuse, &random)
      if lab.isDead {
        #expect([.dead, .unknown, .refused].contains(answer), "\(misuse) after death")
      } else {
        #expect(misuse.expected.contains(answer), "\(misuse)")
      }
      if seed % 4 == 0, random.whole(0...9) == 0 { lab.die() }
    }
    var model = LinearModel()
    model.addVariable(.atLeast(1.5), cost: 1, isWhole: true)
    #expect(try GLPKSolver().solve(model, limits: SolveLimits()).solution?.values == [2])
  }

  @Test func aFaultIsToldInGLPKsOwnWords() throws {
    var session: cglpk_session = 0
    #expect(unsafe cglpk_open(&session) == .done)
    #expect(cglpk_provoke_fault(session) == .fault)
    let words = unsafe String(cString: cglpk_words())
    #expect(words.hasPrefix("glp_set_obj_coef: j = -1; column number out of range\n"))
    #expect(cglpk_add_rows(session, 1) == .dead)
    #expect(cglpk_close(session) == .done)
    #expect(cglpk_close(session) == .unknown)
  }

  @Test func aSessionIsUnknownOnAnotherThread() {
    var session: cglpk_session = 0
    _ = unsafe cglpk_open(&session)
    defer { _ = cglpk_close(session) }
    let number = session
    let attempts: [@Sendable () -> Answer] = [
      { cglpk_add_rows(number, 1) }, { cglpk_close(number) },
    ]
    #expect(onThreads(attempts) == [.unknown, .unknown])
    #expect(cglpk_add_rows(session, 1) == .done)
  }
}

/// A way to misuse the C layer.
enum Misuse: CaseIterable {
  case negativeCount, hugeCount, badIndex, badNumber, upsideDown, nullTerms, negativeTerms
  case tooManyTerms, termOutOfRange, termTwice, termNotANumber, strangerSession, nullOpen
  case nullLimits, nullReport, badLimits, fractionalWhole, shortBuffer, nullBuffer
  case removedTwice, removedStranger, removedTooMany, removedNull

  var expected: [Answer] {
    switch self {
    case .strangerSession: [.unknown]
    case .negativeCount, .hugeCount, .badIndex, .badNumber, .upsideDown, .nullTerms,
      .negativeTerms, .tooManyTerms, .termOutOfRange, .termTwice, .termNotANumber, .nullOpen,
      .nullLimits, .nullReport, .badLimits, .fractionalWhole, .shortBuffer, .nullBuffer,
      .removedTwice, .removedStranger, .removedTooMany, .removedNull:
      [.refused]
    }
  }
}

/// A session of three rows and four columns to be mistreated.
struct Lab {
  private var session: cglpk_session = 0
  private(set) var isDead = false

  init() throws {
    #expect(unsafe cglpk_open(&session) == .done)
    #expect(cglpk_add_rows(session, 3) == .done)
    #expect(cglpk_add_columns(session, 4) == .done)
    #expect(cglpk_set_column_range(session, 0, 0.5, 2.5) == .done)
    #expect(cglpk_set_whole(session, 0) == .done)
  }

  mutating func die() {
    provokeFault()
    isDead = true
  }

  func close() { _ = cglpk_close(session) }

  mutating func commit(_ misuse: Misuse, _ random: inout SeededGenerator) -> Answer {
    let flip = Bool.random(using: &random)
    let bad = [-1, Int32.min, 4, 5, .max].randomElement(using: &random)!
    let strange = [Double.nan, 1e101, -.infinity].randomElement(using: &random)!
    var limits = unsafe Limits()
    unsafe limits.milliseconds = .max
    unsafe limits.iterations = .max
    unsafe limits.nodes = .max
    switch misuse {
    case .negativeCount:
      return flip ? cglpk_add_rows(session, -1) : cglpk_add_columns(session, .min)
    case .hugeCount: return flip ? cglpk_add_rows(session, .max) : cglpk_add_columns(session, .max)
    case .badIndex: return badIndex(bad, &random)
    case .badNumber:
      return flip
        ? cglpk_set_cost(session, 0, strange) : cglpk_set_row_range(session, 0, .nan, strange)
    case .upsideDown:
      return flip
        ? cglpk_set_row_range(session, 0, 2, 1)
        : cglpk_set_column_range(session, 0, .infinity, -.infinity)
    case .nullTerms:
      return flip
        ? unsafe cglpk_set_row_terms(session, 0, 1, nil, [1])
        : unsafe cglpk_set_column_terms(session, 0, 1, [0], nil)
    case .negativeTerms: return terms(flip, -1, [0], [1])
    case .tooManyTerms: return terms(flip, 5, [0, 1, 2, 3, 0], [1, 1, 1, 1, 1])
    case .termOutOfRange: return terms(flip, 2, [0, bad], [1, 1])
    case .termTwice: return terms(flip, 3, [1, 0, 1], [1, 1, 1])
    case .termNotANumber: return terms(flip, 2, [1, 0], [1, strange])
    case .strangerSession:
      return cglpk_add_rows(flip ? 0 : random.next() | 1 << 63, 1)
    case .nullOpen: return cglpk_open(nil)
    case .nullLimits:
      var report = SimplexReport()
      return unsafe cglpk_solve_linear(session, .primal, nil, &report)
    case .nullReport:
      return flip
        ? unsafe cglpk_solve_linear(session, .dual, &limits, nil)
        : unsafe cglpk_solve_integer(session, true, true, &limits, nil)
    case .badLimits:
      var report = IntegerReport()
      if flip { unsafe limits.nodes = -1 } else { unsafe limits.gap = .nan }
      return unsafe cglpk_solve_integer(session, flip, true, &limits, &report)
    case .fractionalWhole:
      var report = IntegerReport()
      return unsafe cglpk_solve_integer(session, flip, true, &limits, &report)
    case .shortBuffer:
      var numbers = [0.0]
      return flip
        ? unsafe cglpk_read_values(session, 1, &numbers)
        : unsafe cglpk_read_duals(session, bad, &numbers)
    case .nullBuffer:
      return flip
        ? cglpk_read_reduced_costs(session, 4, nil)
        : cglpk_read_whole_values(session, 4, nil)
    case .removedTwice: return unsafe cglpk_remove_rows(session, 3, [1, 0, 1])
    case .removedStranger:
      return unsafe cglpk_remove_rows(session, 2, [0, flip ? bad : 3])
    case .removedTooMany:
      return unsafe cglpk_remove_rows(session, flip ? 4 : -1, [0, 1, 2, 0])
    case .removedNull: return cglpk_remove_rows(session, 1, nil)
    }
  }

  private func badIndex(_ bad: Int32, _ random: inout SeededGenerator) -> Answer {
    switch Int.random(in: 0..<8, using: &random) {
    case 6: cglpk_exchange(session, bad, 0)
    case 7: cglpk_exchange(session, 0, bad)
    case 0: cglpk_set_row_range(session, bad, 0, 1)
    case 1: cglpk_set_column_range(session, bad, 0, 1)
    case 2: cglpk_set_cost(session, bad, 1)
    case 3: cglpk_set_whole(session, bad)
    case 4: unsafe cglpk_set_row_terms(session, bad, 1, [0], [1])
    case _: unsafe cglpk_set_column_terms(session, bad, 1, [0], [1])
    }
  }

  private func terms(_ ofRow: Bool, _ count: Int32, _ others: [Int32], _ numbers: [Double])
    -> Answer
  {
    ofRow
      ? unsafe cglpk_set_row_terms(session, 0, count, others, numbers)
      : unsafe cglpk_set_column_terms(session, 0, count, others, numbers)
  }
}
