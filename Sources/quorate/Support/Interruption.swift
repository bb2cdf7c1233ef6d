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
  private let asks = Mutex(0)
  private var sources: [any DispatchSourceProtocol] = []

  /// Why the signal is raised; nil while it is not.
  var reason: Plan.StopReason? {
    guard stop.isRaised else { return nil }
    return asks.withLock { $0 } > 0 ? .asked : .timeLimit
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
      asks += 1
      return asks
    }
    stop.raise()
    guard count > 1 else {
      Terminal.note("Stopping with the best plan so far. Ctrl-C again leaves without any.")
      return
    }
    Terminal.note("Stopped; nothing was written.")
    _exit(QuorateExit.stoppedWithoutPlan.rawValue)
  }
}
