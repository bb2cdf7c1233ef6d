internal import Conferences

/// Problems, a line each; many that have one cause, such as a room that is closed for weeks, in one.
struct ProblemLines {
  let problems: [Problem]

  /// Problems of one cause that are told one by one.
  private static let mostApart = 6

  var lines: [String] {
    let byCause = Dictionary(grouping: problems.filter { $0.cause != nil }, by: \.cause)
      .filter { $0.value.count > Self.mostApart }
    var told: Set<String> = []
    return problems.compactMap { problem in
      guard let cause = problem.cause, let all = byCause[cause] else { return line(problem) }
      return told.insert(cause).inserted ? line(cause, all) : nil
    }
  }

  private func line(_ problem: Problem) -> String {
    "\(problem.severity.rawValue): \(problem.sentence)"
  }

  /// As pressing as the first of them.
  private func line(_ cause: String, _ all: [Problem]) -> String {
    let references = all.flatMap(\.conferences).map(\.text).joined(separator: ", ")
    return
      "\(all[0].severity.rawValue): \(cause); \(Count.of(all.count, "booking")): \(references)."
  }
}
