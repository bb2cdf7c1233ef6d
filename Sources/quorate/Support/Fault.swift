internal import Foundation
internal import LinearModels
internal import Planning

/// Says in a plain sentence what kept the program from its work, where neither the use nor the
/// input was wrong.
struct Fault {
  let error: any Error

  var sentence: String {
    switch error {
    case let fault as OutputFault: fault.description
    case let fault as SolverFault: "The solver failed: \(Self.words(fault)). \(Self.ours)"
    case let fault as PlanningFault: "The planner failed: \(fault). \(Self.ours)"
    default: "\(Self.cause(of: error)). \(Self.ours)"
    }
  }

  private static let ours =
    "Nothing was written. This is a fault of quorate, not of your tables; please report it."

  private static func words(_ fault: SolverFault) -> String {
    switch fault {
    case .unusableModel(let sentences): sentences.joined(separator: "; ")
    case .broke(let words): words.trimmingCharacters(in: .whitespacesAndNewlines)
    case .dead: "it was asked again after a fault"
    }
  }

  /// What Foundation says before anything else, of every error.
  private static let preamble = "The operation could not be completed. "

  /// The operating system's words where it was its refusal.
  static func cause(of error: any Error) -> String {
    let outer = error as NSError
    let inner = outer.userInfo[NSUnderlyingErrorKey] as? NSError
    for error in [inner, outer].compactMap(\.self) where error.domain == NSPOSIXErrorDomain {
      return unsafe String(cString: strerror(Int32(error.code)))
    }
    return outer.localizedDescription.replacing(Self.preamble, with: "")
  }
}
