/// One case, planned once.
public struct Run: Codable, Sendable, Equatable {
  /// Such as `birmingham-2x-season`.
  public var name: String
  /// What sort of scenario it is: `week`, `season`, `crisis` or `replan`.
  public var kind: String
  public var ending: Ending
  /// Processes that wanted a core, on average over the minute before it began; nil where the system
  /// does not say.
  public var load: Double?
  /// What was measured; nil where the process was ended from outside or broke.
  public var measured: Measured?

  public init(
    name: String, kind: String, ending: Ending, load: Double?, measured: Measured?
  ) {
    self.name = name
    self.kind = kind
    self.ending = ending
    self.load = load
    self.measured = measured
  }

  /// How a run came to its end.
  public enum Ending: String, Codable, Sendable {
    /// Planned as far as the search goes.
    case finished
    /// Told to stop at the time limit; the plan is the best by then.
    case stopped
    /// Did not stop when told to, and was ended from outside.
    case ended
    /// Broke.
    case failed
  }
}

/// What one run took, and what it came to.
public struct Measured: Codable, Sendable, Equatable {
  public var conferences: Int
  /// From the first file read to the last one written.
  public var seconds: Double
  /// By phase, each moment in one of them: read, presolve, bound, cuts, search, staffing,
  /// explaining, verify, write.
  public var phases: [String: Double]
  /// Counted work: solves, simplex iterations, nodes, rows, columns, cuts.
  public var counts: [String: Int]
  /// The most memory held at once, in megabytes of 2²⁰ bytes; nil where the system does not say.
  public var peakMemory: Int?
  public var tiers: [Level]
  public var progress: [Step]

  public init(
    conferences: Int, seconds: Double, phases: [String: Double], counts: [String: Int],
    peakMemory: Int?, tiers: [Level], progress: [Step]
  ) {
    self.conferences = conferences
    self.seconds = seconds
    self.phases = phases
    self.counts = counts
    self.peakMemory = peakMemory
    self.tiers = tiers
    self.progress = progress
  }

  /// A tier's value and what is proved about it, in points.
  public struct Level: Codable, Sendable, Equatable {
    public var tier: String
    public var value: Double
    public var bound: Double

    public init(tier: String, value: Double, bound: Double) {
      self.tier = tier
      self.value = value
      self.bound = bound
    }

    /// How much better a plan could be in this tier, as far as is known, in points.
    public var gap: Double { value - bound }
  }

  /// How far the search had come at a moment.
  public struct Step: Codable, Sendable, Equatable {
    /// Since the search began.
    public var seconds: Double
    public var level: Level

    public init(seconds: Double, level: Level) {
      self.seconds = seconds
      self.level = level
    }
  }
}
