internal import ArgumentParser
internal import Conferences
internal import Foundation

/// The agreements in the folder of an earlier plan: a record that a new plan must not replace by one
/// without them (S15).
struct EarlierAgreements {
  /// As it was named.
  private let folder: String
  private let agreed: [Authorisation]

  /// None where there is no such folder, or no record in it.
  /// - Throws: the exit code for bad input, with every error of the record told on stderr.
  init(in folder: String, of scenario: Scenario) throws {
    self.folder = folder
    let file = "\(folder)/authorisations.csv"
    guard FileManager.default.fileExists(atPath: file) else {
      agreed = []
      return
    }
    agreed = try Input.authorisations(file, of: scenario).filter { $0.agreement != nil }
  }

  /// - Parameter kept: what goes into the new record.
  /// - Throws: `ValidationError` where a change that somebody agreed to is not among it.
  func check(keptIn kept: [Authorisation]) throws {
    let lost = agreed.count { old in
      !kept.contains { $0.agreement != nil && $0.isSameChange(as: old) }
    }
    guard lost > 0 else { return }
    throw ValidationError(
      "\(Count.of(lost, "agreement")) in \(folder) would be lost; copy its authorisations.csv into "
        + "the scenario first, or name another folder with --out")
  }
}
