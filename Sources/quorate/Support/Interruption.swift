internal import ArgumentParser
internal import Conferences
internal import Dispatch
internal import Foundation
internal import LinearModels
internal import Synchronization

/// Raises a stop signal on Ctrl-C, on a request to end, or when the time is up. A second Ctrl-C
/// ends the program at once, with nothing written.
final class Interruption {
  let stop = StopSignal()
  /// When people asked to stop. Asks within a second of the first are one: programs that stop others
  /// often signal both a process and its group.
  private let asks = Mutex<[ContinuousClock.Instant]>([])
  private var sources: [any DispatchSourceProtocol] = []

  /// Why the signal is raised; nil while it is not.
  var reason: Plan.StopReason? {
    guard stop.isRaised else { return nil }
    return asks.withLock { !$0.isEmpty } ? .asked : .timeLimit
  }

  init(after seconds: Double?) {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [unowned self] in takeAsk() }
      source.resume()
      sources.append(source)
    }
    if let seconds {
      let timer = DispatchSource.makeTimerSource(queue: .global())
      timer.schedule(deadline: .now() + seconds)
      timer.setEventHandler { [stop] in stop.raise() }
      timer.resume()
      sources.append(timer)
    }
  }

  deinit {
    for source in sources { source.cancel() }
  }

  private func takeAsk() {
    let count = asks.withLock { asks in
      let now = ContinuousClock.now
      if let first = asks.first, now - first < .seconds(1) { return asks.count }
      asks.append(now)
      return asks.count
    }
    if stop.isRaised, count == 1 { return }
    stop.raise()
    guard count > 1 else {
      Terminal.note("Stopping with the best plan so far. Ctrl-C again leaves without any.")
      return
    }
    Terminal.note("Stopped; nothing was written.")
    _exit(QuorateExit.stoppedWithoutPlan.rawValue)
  }
}
