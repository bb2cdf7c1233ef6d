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
    guard let target else { return nil }
    let files = try OutputFiles([target])
    try files.checkWritable()
    return files
  }

  /// For a command that writes other files with it; nil when no page is asked for.
  var target: OutputFiles.Target? {
    path.map { OutputFiles.Target(option: "--page", path: $0, mark: PageMark.text) }
  }
}
