internal import ArgumentParser
internal import Reporting

/// A page and a table that an answer is written to, where they were asked for.
struct AnswerFiles {
  private let files: OutputFiles
  private let hasPage: Bool
  private let hasTable: Bool

  /// - Parameter mark: what every such table begins with.
  /// - Throws: `ValidationError` for a place that must not be written, ``OutputFault`` for one that
  ///   cannot be; before anybody waits.
  init(page: PageOption, csv: String?, mark: String) throws {
    let page = page.path.map {
      OutputFiles.Target(option: "--page", path: $0, mark: PageMark.text)
    }
    let table = csv.map { OutputFiles.Target(option: "--csv", path: $0, mark: mark) }
    files = try OutputFiles([page, table].compactMap(\.self))
    hasPage = page != nil
    hasTable = table != nil
    try files.checkWritable()
  }

  /// - Throws: ``OutputFault``.
  func write(page: [UInt8], csv: [UInt8]) throws {
    try files.write((hasPage ? [page] : []) + (hasTable ? [csv] : []))
  }
}
