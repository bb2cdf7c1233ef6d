internal import Conferences
internal import Foundation
internal import LinearModels
internal import Synchronization

/// Several questions, so many at a time. Answers come in the order of the questions, whichever ends
/// first.
final class PlanRuns: Sendable {
  private let runs: [PlanRun]
  private let state: Mutex<State>

  private struct State {
    var next = 0
    var answers: [ComparedPlan.Outcome]
    /// Questions from this one on are not asked any more.
    var end: Int
  }

  init(_ questions: [PlanQuestion]) {
    runs = questions.map(PlanRun.init)
    state = Mutex(
      State(
        answers: Array(repeating: .notPlanned, count: questions.count), end: questions.count))
  }

  /// Waits for all answers, or for what there is when a stop is raised.
  /// - Parameters:
  ///   - atOnce: processes at a time, 1 or more.
  ///   - ended: told the place and the answer of each question as it ends, and how many have; says
  ///     whether those after it are wanted still.
  func answers(
    atOnce: Int, stop: StopSignal,
    ended: @escaping @Sendable (_ place: Int, _ answer: ComparedPlan.Outcome, _ number: Int) -> Bool
  ) -> [ComparedPlan.Outcome] {
    let group = DispatchGroup()
    let count = Mutex(0)
    for _ in 0..<min(atOnce, runs.count) {
      group.enter()
      Thread.detachNewThread { [self] in
        while let place = next(stop) {
          let answer = runs[place].answer()
          let wantsMore = count.withLock { count in
            count += 1
            return ended(place, answer, count)
          }
          take(answer, place, wantsMore: wantsMore)
        }
        group.leave()
      }
    }
    while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      if stop.isRaised { for run in runs { run.stop() } }
    }
    return state.withLock { $0.answers }
  }

  private func next(_ stop: StopSignal) -> Int? {
    state.withLock { state in
      guard !stop.isRaised, state.next < state.end else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  private func take(_ answer: ComparedPlan.Outcome, _ place: Int, wantsMore: Bool) {
    let unwanted = state.withLock { state in
      state.answers[place] = answer
      guard !wantsMore else { return 0..<0 }
      let unwanted = min(place + 1, state.end)..<state.end
      state.end = min(state.end, place + 1)
      return unwanted
    }
    for place in unwanted { runs[place].stop() }
  }
}
