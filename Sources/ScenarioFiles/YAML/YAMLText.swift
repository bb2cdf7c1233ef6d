internal import Yams

/// A YAML file composed into nodes, after checks that keep any input from costing more than a
/// glance: no anchors, no deep nesting, a size that a person could have written.
struct YAMLText {
  let file: String
  let findings: Findings

  /// Bytes a file may have.
  static let largest = 1 << 20

  /// The mapping at the top of a file; nil with an error found when there is none.
  func mapping(_ bytes: [UInt8]) -> YAMLMapping? {
    guard bytes.count <= Self.largest else {
      return fail(1, "the file is larger than a person writes; keep tables in CSV files")
    }
    if let fault = YAMLGuard(bytes).fault { return fail(fault.line, fault.message) }
    do {
      guard case .mapping(let mapping)? = try compose(String(decoding: bytes, as: UTF8.self)) else {
        return fail(1, "must be lines of \"key: value\", such as as_of: 2026-12-04")
      }
      return YAMLMapping(mapping)
    } catch let error as YamlError {
      let (line, problem) = Self.explain(error, bytes: bytes)
      return fail(line, "no valid YAML: \(problem)")
    } catch {
      return fail(1, "no valid YAML")
    }
  }

  /// Swift keeps a short string inside itself, and Yams its address for longer than that is valid;
  /// so no text is that short.
  private func compose(_ text: String) throws -> Node? {
    let isShort = text.utf8.count < 16
    return try Yams.compose(yaml: isShort ? text + "\n#" + String(repeating: "-", count: 16) : text)
  }

  private static func explain(_ error: YamlError, bytes: [UInt8]) -> (Int, String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (max(1, mark.line), problem)
    case .reader(let problem, let offset, _, _):
      return (FolderFiles.line(of: max(0, offset ?? 0), in: bytes), problem)
    case .duplicatedKeysInMapping(let keys, let context):
      return (
        max(1, context.mark.line),
        "\(keys.map { "\"\($0)\"" }.joined(separator: ", ")) is there twice; keep one"
      )
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return (1, "it cannot be read")
    }
  }

  private func fail(_ line: Int, _ message: String) -> YAMLMapping? {
    findings.error(Place(file, line, Place.wholeFile), message)
    return nil
  }
}
