internal import Conferences
internal import Foundation
internal import GLPKSolver
internal import LinearModels
internal import Simulating
internal import Synchronization

/// Simulated years, so many at a time, each on a thread of its own with a solver of its own. What comes
/// out does not depend on how many there are at a time, or which is ready first.
final class SimulationRuns: Sendable {
  private let simulator: YearSimulator
  private let years: [(run: Int, size: UnitSize)]
  private let state: Mutex<State>

  private struct State {
    var next = 0
    var results: [Result<SimulatedYear, any Error>?]
    var isBroken = false
  }

  init(_ simulator: YearSimulator, years: [(run: Int, size: UnitSize)]) {
    self.simulator = simulator
    self.years = years
    state = Mutex(State(results: Array(repeating: nil, count: years.count)))
  }

  /// Waits for all of them.
  /// - Parameters:
  ///   - atOnce: threads, 1 or more.
  ///   - ended: told each year as it ends, and how many have.
  /// - Throws: the first fault in order of years, or `Stopped` after a stop.
  func results(
    atOnce: Int, stop: StopSignal,
    ended: @escaping @Sendable (_ year: SimulatedYear, _ number: Int) -> Void
  ) throws -> [SimulatedYear] {
    let group = DispatchGroup()
    let count = Mutex(0)
    for _ in 0..<min(atOnce, years.count) {
      group.enter()
      Thread.detachNewThread { [self] in
        while let place = next(stop) {
          let result = year(place, stop)
          take(result, place)
          if case .success(let year) = result {
            count.withLock { count in
              count += 1
              ended(year, count)
            }
          }
        }
        group.leave()
      }
    }
    group.wait()
    return try state.withLock { state in
      for case .failure(let fault)? in state.results where !(fault is Stopped) { throw fault }
      try stop.check()
      return try state.results.map { try $0!.get() }
    }
  }

  private func year(_ place: Int, _ stop: StopSignal) -> Result<SimulatedYear, any Error> {
    let (simulator, wanted) = (simulator, years[place])
    return Result {
      try SolverThread.run { deliver in
        deliver(
          try simulator.year(
            run: wanted.run, size: wanted.size, solver: GLPKSolver(), stop: stop))
      }
    }
  }

  private func next(_ stop: StopSignal) -> Int? {
    state.withLock { state in
      guard !stop.isRaised, !state.isBroken, state.next < years.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  private func take(_ result: Result<SimulatedYear, any Error>, _ place: Int) {
    state.withLock { state in
      state.results[place] = result
      if case .failure = result { state.isBroken = true }
    }
  }
}
