import Recordings

/// Made-up recordings.
enum Recordings {
  static func run(
    _ name: String, _ conferences: Int, seconds: Double, ending: Run.Ending = .finished
  ) -> Run {
    let level = Measured.Level(tier: "standards", value: 12, bound: 10)
    return Run(
      name: name, kind: "week", ending: ending, load: 1.5,
      measured: Measured(
        conferences: conferences, seconds: seconds, phases: ["search": seconds],
        counts: ["simplex iterations": conferences * 7], peakMemory: 30, tiers: [level],
        progress: [Measured.Step(seconds: seconds / 2, level: level)]))
  }

  static func recording(_ runs: [Run], date: String = "2026-12-04") -> Recording {
    Recording(
      machine: Machine(
        cores: 2, processor: "A <fast> one", memory: 24, system: "Some system", swift: "Swift 6.2"),
      date: date, commit: "abc1234", timeLimit: 60, runs: runs)
  }
}
