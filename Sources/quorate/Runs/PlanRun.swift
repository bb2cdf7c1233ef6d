internal import ArgumentParser
internal import Conferences
internal import Foundation
internal import Synchronization

/// One question asked in a process of its own, which can break nothing but itself.
final class PlanRun: Sendable {
  private let question: PlanQuestion
  private let state = Mutex(State())

  private struct State {
    var process: Int32?
    var isStopped = false
  }

  init(_ question: PlanQuestion) { self.question = question }

  /// Asks it to end with the best plan it has, now or as soon as it begins.
  func stop() {
    state.withLock { state in
      guard !state.isStopped else { return }
      state.isStopped = true
      if let process = state.process { kill(process, SIGINT) }
    }
  }

  /// Waits for the answer.
  func answer() -> ComparedPlan.Outcome {
    let process = Process()
    process.executableURL = OwnProgram.url
    process.arguments = question.arguments
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do {
      guard try begin(process) else { return .notPlanned }
    } catch {
      return .failed("It could not be started (\(Fault.cause(of: error))).")
    }
    let (said, wrong) = Self.readBoth(output, errors)
    process.waitUntilExit()
    withExtendedLifetime(input) {}
    let isStopped = state.withLock { state in
      state.process = nil
      return state.isStopped
    }
    let answer = Self.answer(process, said: said, wrong: wrong)
    if isStopped, case .failed = answer { return .notPlanned }
    return answer
  }

  /// False when it is not wanted any more.
  private func begin(_ process: Process) throws -> Bool {
    try state.withLock { state in
      if state.isStopped { return false }
      try process.run()
      state.process = process.processIdentifier
      return true
    }
  }

  /// Both at once, so that no full pipe holds the process up.
  private static func readBoth(_ output: Pipe, _ errors: Pipe) -> (Data, String) {
    let wrong = Mutex(Data())
    let isRead = DispatchSemaphore(value: 0)
    let thread = Thread {
      let data = errors.fileHandleForReading.readDataToEndOfFile()
      wrong.withLock { $0 = data }
      isRead.signal()
    }
    thread.start()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    isRead.wait()
    return (said, wrong.withLock { String(decoding: $0, as: UTF8.self) })
  }

  private static func answer(_ process: Process, said: Data, wrong: String) -> ComparedPlan.Outcome
  {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    if process.terminationReason == .exit, process.terminationStatus == 0,
      let figures = try? decoder.decode(PlanFigures.self, from: said)
    {
      return .figures(figures)
    }
    return .failed(sentence(process, wrong: wrong))
  }

  private static func sentence(_ process: Process, wrong: String) -> String {
    let status = process.terminationStatus
    let last = wrong.split(whereSeparator: \.isNewline).last.map { " \($0)" } ?? ""
    switch process.terminationReason {
    case .uncaughtSignal: return "Planning broke down (signal \(status))."
    case .exit: return "Planning failed (exit code \(status)).\(last)"
    @unknown default: return "Planning failed.\(last)"
    }
  }
}
