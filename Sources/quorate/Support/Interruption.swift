internal import Dispatch
internal import Foundation
internal import LinearModels

/// Raises a stop signal on Ctrl-C, on a request to end, or when the time is up.
final class Interruption {
  let stop = StopSignal()
  private var sources: [any DispatchSourceProtocol] = []

  init(after seconds: Double?) {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [stop] in stop.raise() }
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
}
