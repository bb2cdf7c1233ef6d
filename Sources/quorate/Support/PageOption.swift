internal import ArgumentParser
internal import Reporting

/// `--page FILE`, for every command whose answer one would rather look at.
struct PageOption: ParsableArguments {
  @Option(
    name: .customLong("page"),
    help: "A page to write with the answer: new, or an earlier answer's, which is replaced."
  )
  var path: String?

  /// Nil when no page is asked for.
  /// - Throws: `ValidationError` for a place that must not be written, ``OutputFault`` for one that
  ///   cannot be; before anybody waits.
  func file() throws -> OutputFiles? {
    guard let path else { return nil }
    let files = try OutputFiles([.init(option: "--page", path: path, mark: PageMark.text)])
    try files.checkWritable()
    return files
  }
}
