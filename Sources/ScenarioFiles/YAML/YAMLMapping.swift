internal import Yams

/// The keys of a YAML mapping with their values and lines.
struct YAMLMapping {
  /// In the order of the file.
  let entries: [YAMLEntry]

  init(entries: [YAMLEntry]) { self.entries = entries }

  init(_ mapping: Node.Mapping) {
    entries = mapping.map { key, value in
      YAMLEntry(
        key: key.scalar?.string ?? "", line: key.mark?.line ?? 1,
        value: YAMLValue(value))
    }
  }

  subscript(_ key: String) -> YAMLEntry? { entries.first { $0.key == key } }
}

/// A key of a mapping, its line, and its value.
struct YAMLEntry {
  let key: String
  let line: Int
  let value: YAMLValue
}

/// An element of a list, and its line.
struct YAMLItem {
  let line: Int
  let value: YAMLValue
}

/// A value of a YAML file, kept as text until somebody says what it should be.
enum YAMLValue {
  case null
  /// Text as written, and whether it stood in quotes.
  case text(String, isQuoted: Bool)
  case list([YAMLItem])
  case mapping(YAMLMapping)

  init(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      self = isNull ? .null : .text(scalar.string, isQuoted: !isPlain)
    case .sequence(let sequence):
      self = .list(sequence.map { YAMLItem(line: $0.mark?.line ?? 1, value: YAMLValue($0)) })
    case .mapping(let mapping):
      self = .mapping(YAMLMapping(mapping))
    case .alias:
      self = .null
    }
  }

  /// The text of a scalar, blanks at its ends removed.
  var text: String? {
    guard case .text(let text, _) = self else { return nil }
    return CellText.trimmed(Array(text.utf8)[...])
  }

  var isNull: Bool { if case .null = self { true } else { false } }

  /// As a message shows it.
  var shown: String {
    switch self {
    case .null: "null"
    case .text(let text, _): "\"\(text)\""
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
