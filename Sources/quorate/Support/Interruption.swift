internal import ArgumentParser
internal import Conferences
internal import Dispatch
internal import Foundation
internal import LinearModels
internal import Synchronization

/// Raises a stop signal on Ctrl-C, on a request to end, or when the time is up. A second Ctrl-C
/// later ends the program at once, with nothing written.
final class Interruption {
  let stop = StopSignal()
  private let state = Mutex(State())
  private var sources: [any DispatchSourceProtocol] = []

  private struct State {
    var reason: Plan.StopReason?
    var firstAsk: ContinuousClock.Instant?
  }

  /// What comes so soon after the first Ctrl-C belongs to it: `timeout`, for one, signals the program
  /// and then its group.
  private static let echo = Duration.milliseconds(500)

  /// Why the signal was raised first; nil while it is not.
  var reason: Plan.StopReason? { state.withLock { $0.reason } }

  /// Whether it says what it does; whoever runs the program for somebody else speaks for it.
  private let isQuiet: Bool

  /// - Parameter seconds: when the time is up; nil for never.
  init(after seconds: Double?, isQuiet: Bool = false) {
    self.isQuiet = isQuiet
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in self?.takeAsk() }
      source.resume()
      sources.append(source)
    }
    if let seconds {
      let timer = DispatchSource.makeTimerSource(queue: .global())
      timer.schedule(deadline: .now() + seconds)
      timer.setEventHandler { [weak self] in self?.raise(.timeLimit) }
      timer.resume()
      sources.append(timer)
    }
  }

  deinit {
    for source in sources { source.cancel() }
  }

  private func raise(_ reason: Plan.StopReason) {
    state.withLock { $0.reason = $0.reason ?? reason }
    stop.raise()
  }

  private func say(_ text: String) { if !isQuiet { Terminal.note(text) } }

  private func takeAsk() {
    let now = ContinuousClock.now
    let first = state.withLock { state in
      defer { state.firstAsk = state.firstAsk ?? now }
      return state.firstAsk
    }
    guard let first else {
      raise(.asked)
      say("Stopping with the best plan so far. Ctrl-C again leaves without any.")
      return
    }
    guard now - first > Self.echo else { return }
    say("Stopped; nothing was written.")
    _exit(QuorateExit.stoppedWithoutPlan.rawValue)
  }
}
