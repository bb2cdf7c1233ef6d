public import Conferences

/// Puts shards together, if they fit.
public struct ShardMerger: Sendable {
  /// A shard with the file it was read from.
  public struct Part: Sendable {
    public let file: String
    public let result: ShardResult

    public init(file: String, result: ShardResult) {
      self.file = file
      self.result = result
    }
  }

  private let parts: [Part]

  /// - Parameter parts: at least one.
  public init(_ parts: [Part]) {
    precondition(!parts.isEmpty, "nothing to merge")
    self.parts = parts
  }

  /// The whole; the same whichever order the parts are in.
  /// - Throws: ``MergeFault`` with all that is wrong.
  public func merged() throws(MergeFault) -> Simulation {
    let fitting = parts.filter { differences($0).isEmpty }
    let sentences =
      strangers + repeated(fitting) + strange(fitting)
      + missing(fitting)
    if !sentences.isEmpty { throw MergeFault(sentences: sentences) }
    return Simulation(question: parts[0].result.question, years: parts.flatMap(\.result.years))
  }

  /// Those of another question than the first, told together where they differ alike.
  private var strangers: [String] {
    let named = parts.map { (file: $0.file, differences: differences($0)) }
    let kinds = Dictionary(grouping: named.filter { !$0.differences.isEmpty }, by: \.differences)
    return kinds.sorted { $0.value[0].file < $1.value[0].file }.map { differences, mine in
      let files = mine.map(\.file)
      return "\(files.joined(separator: ", ")): \(files.count == 1 ? "it answers" : "they answer") "
        + "another question than \(parts[0].file): \(differences.joined(separator: "; ")). Merge "
        + "shards of one question only."
    }
  }

  /// What a part's question has otherwise than the first's.
  private func differences(_ part: Part) -> [String] {
    let (first, other) = (parts[0].result, part.result)
    var named: [String] = []
    func compare(
      _ name: String, _ a: some CustomStringConvertible, _ b: some CustomStringConvertible
    ) {
      if a.description != b.description { named.append("\(name) \(b), not \(a)") }
    }
    compare("version", first.version, other.version)
    compare("authority", first.question.authority, other.question.authority)
    compare("first Friday", first.question.asOf, other.question.asOf)
    compare("weeks", first.question.weeks, other.question.weeks)
    compare("runs", first.question.runs, other.question.runs)
    compare("seed", first.question.seed, other.question.seed)
    compare("sizes", sizes(first.question), sizes(other.question))
    return named
  }

  private func sizes(_ question: SimulationQuestion) -> String {
    question.sizes.map { "\($0.chairs) chairs and \($0.rooms) rooms" }.joined(separator: ", ")
  }
}

/// Why shards cannot be merged.
public struct MergeFault: Error, Sendable, Hashable {
  /// Each says where, what is wrong, and what would be right.
  public let sentences: [String]
}

/// Which years there are.
extension ShardMerger {
  private struct Key: Hashable, Comparable {
    let run: Int
    let size: UnitSize

    static func < (a: Self, b: Self) -> Bool { (a.run, a.size) < (b.run, b.size) }
    var words: String { "run \(run) with \(size.words)" }
  }

  private func files(_ parts: [Part]) -> [Key: [String]] {
    var files: [Key: [String]] = [:]
    for part in parts {
      for year in part.result.years {
        files[Key(run: year.run, size: year.size), default: []].append(part.file)
      }
    }
    return files
  }

  private func repeated(_ parts: [Part]) -> [String] {
    var keys: [[String]: [Key]] = [:]
    for (key, files) in files(parts) where files.count > 1 { keys[files, default: []].append(key) }
    return keys.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { files, keys in
      "\(files.joined(separator: " and ")): \(Self.words(keys)) in each of them. "
        + "Name each shard once."
    }
  }

  private func strange(_ parts: [Part]) -> [String] {
    let question = parts.first?.result.question
    return parts.flatMap { part in
      part.result.years.filter { year in
        question.map { !(1...$0.runs).contains(year.run) || !$0.sizes.contains(year.size) } ?? false
      }.map { year in
        "\(part.file): \(Key(run: year.run, size: year.size).words) was not asked for. "
          + "Simulate the shard again."
      }
    }
  }

  private func missing(_ parts: [Part]) -> [String] {
    guard let first = parts.first else { return [] }
    let question = first.result.question
    let there = files(parts)
    let keys = (1...question.runs).flatMap { run in
      question.sizes.map { Key(run: run, size: $0) }
    }.filter { there[$0] == nil }
    if keys.isEmpty { return [] }
    return ["Missing: \(Self.words(keys)).\(remedy(keys, first.result.shard.of))"]
  }

  /// Which shards would fill the gap, if the others are like the first.
  private func remedy(_ keys: [Key], _ of: Int) -> String {
    let runs = Set(keys.map(\.run))
    let shards = (1...of).filter { number in
      Shard(number: number, of: of).runs(of: parts[0].result.question.runs).contains {
        runs.contains($0)
      }
    }
    let names = shards.map { "--shard \($0)/\(of)" }.joined(separator: ", ")
    return " Add the files of \(names), or simulate them."
  }

  /// "run 3 with 16 chairs and 3 rooms and 4 more are".
  private static func words(_ keys: [Key]) -> String {
    let sorted = keys.sorted()
    let rest = sorted.count - 1
    return rest == 0 ? sorted[0].words : "\(sorted[0].words) and \(rest) more"
  }
}
