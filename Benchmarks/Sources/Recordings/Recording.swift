/// One recording: every case run once, and where.
public struct Recording: Codable, Sendable, Equatable {
  public var machine: Machine
  /// Such as `2026-12-04`.
  public var date: String
  /// Abbreviated, as git writes it.
  public var commit: String
  /// Seconds that reading and planning together may take in a case.
  public var timeLimit: Double
  public var runs: [Run]

  public init(
    machine: Machine, date: String, commit: String, timeLimit: Double, runs: [Run]
  ) {
    self.machine = machine
    self.date = date
    self.commit = commit
    self.timeLimit = timeLimit
    self.runs = runs
  }

  /// "0.4 to 2.8": how busy the machine was as the runs began, recording included; nil where the
  /// system does not say.
  public var loads: String? {
    let loads = runs.compactMap(\.load)
    guard let least = loads.min(), let most = loads.max() else { return nil }
    return least == most ? Figure.short(least) : "\(Figure.short(least)) to \(Figure.short(most))"
  }

  /// The run of a case, if it was run.
  public func run(named name: String) -> Run? { runs.first { $0.name == name } }
}

/// A computer, as far as it matters for how long something takes.
public struct Machine: Codable, Sendable, Equatable {
  public var cores: Int
  public var processor: String
  /// In gigabytes of 2³⁰ bytes, to the nearest.
  public var memory: Int
  public var system: String
  /// The compiler's version.
  public var swift: String

  public init(cores: Int, processor: String, memory: Int, system: String, swift: String) {
    self.cores = cores
    self.processor = processor
    self.memory = memory
    self.system = system
    self.swift = swift
  }
}

extension Machine {
  /// "2 cores, AMD EPYC, 24 GB, Debian GNU/Linux 12, Swift 6.2".
  public var sentence: String {
    "\(cores) \(cores == 1 ? "core" : "cores"), \(processor), \(memory) GB, \(system), \(swift)"
  }
}
