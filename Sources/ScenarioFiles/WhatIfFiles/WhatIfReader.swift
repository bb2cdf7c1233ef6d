public import Conferences
internal import Foundation

/// Reads a what-if file, or says everything that is wrong with it.
public struct WhatIfReader: Sendable {
  public init() {}

  /// - Parameters:
  ///   - file: the path of a YAML file; messages name it as given.
  ///   - scenario: what the file's changes are over. Lines of tables that the file changes are as they
  ///     are here in whatever it does not name.
  /// - Throws: ``InputErrors`` with every error of the file.
  public func read(file: String, of scenario: Scenario) throws(InputErrors) -> WhatIf {
    let findings = Findings()
    guard let mapping = Self.mapping(file, findings) else { throw InputErrors(findings.errors) }
    var sheet = WhatIfSheet(mapping: mapping, file: file, findings: findings, scenario: scenario)
    let whatIf = sheet.read()
    try findings.throwIfAny()
    return whatIf
  }

  private static func mapping(_ file: String, _ findings: Findings) -> YAMLMapping? {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let files = FolderFiles(folder: here, findings: findings)
    switch files.presence(of: file) {
    case .missing:
      findings.error(Place(path: file), "there is no such file; name a YAML file of changes")
      return nil
    case .folder:
      findings.error(Place(path: file), "this is a folder; name the YAML files in it")
      return nil
    case .file:
      return files.text(of: file).flatMap { YAMLText(file: file, findings: findings).mapping($0) }
    }
  }
}
