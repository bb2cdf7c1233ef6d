internal import ArgumentParser
internal import Reporting

/// A page and a table that an answer is written to, where they were asked for.
struct AnswerFiles {
  private let page: OutputFiles?
  private let table: OutputFiles?

  /// - Parameter mark: what every such table begins with.
  /// - Throws: `ValidationError` for a place that must not be written, ``OutputFault`` for one that
  ///   cannot be; before anybody waits.
  init(page: PageOption, csv: String?, mark: String) throws {
    self.page = try page.file()
    table = try csv.map { path in
      let files = try OutputFiles([.init(option: "--csv", path: path, mark: mark)])
      try files.checkWritable()
      return files
    }
  }

  /// - Throws: ``OutputFault``.
  func write(page bytes: [UInt8], csv table: [UInt8]) throws {
    try page?.write([bytes])
    try self.table?.write([table])
  }
}
