/// A mapping of a what-if file that stands for a row of a table, its keys for the columns.
struct RecordMapping {
  private let layout: TableLayout
  private let line: Int
  private let findings: Findings
  private let file: String
  private let texts: [String: (text: String, line: Int)]

  /// Nil, with errors found, when it is none.
  init?(_ item: YAMLItem, of layout: TableLayout, place: Place, _ findings: Findings) {
    guard case .mapping(let mapping) = item.value else {
      let columns = layout.names.prefix(2).map { "\($0): …" }.joined(separator: ", ")
      findings.error(
        place, "\(item.value.shown) is no list of key: value; write {\(columns)}")
      return nil
    }
    self.layout = layout
    self.findings = findings
    line = item.line
    file = place.file
    var texts: [String: (text: String, line: Int)] = [:]
    for entry in mapping.entries {
      let own = Place(place.file, entry.line, entry.key.isEmpty ? Place.withoutHeading : entry.key)
      if !layout.names.contains(entry.key) {
        let isPersonal = PersonalData.isAskedFor(by: entry.key)
        findings.error(
          own,
          isPersonal
            ? "personal data; write references only"
            : "unknown key of \(place.column)" + Nearest.hint(entry.key, among: layout.names))
      } else if let text = Self.text(entry.value) {
        texts[entry.key] = (text, entry.line)
      } else {
        findings.error(own, "\(entry.value.shown) is no value; write text or a list of texts")
      }
    }
    self.texts = texts
  }

  /// As the table's cell would hold it: lists with ";" between their parts, null as nothing.
  private static func text(_ value: YAMLValue) -> String? {
    switch value {
    case .null: return ""
    case .text: return value.text
    case .list(let items):
      let parts = items.compactMap(\.value.text)
      return parts.count == items.count ? parts.joined(separator: ";") : nil
    case .mapping: return nil
    }
  }

  /// What a key says, empty where it is not there.
  func text(_ column: String) -> String { texts[column]?.text ?? "" }

  /// - Parameter cells: what stands where the mapping names nothing; nil for nothing.
  func row(over cells: [String]?, _ patterns: PatternCells) -> TableRow {
    let names = layout.names
    let cells = names.indices.map { texts[names[$0]]?.text ?? cells?[$0] ?? "" }
    return TableRow(
      file: file, line: line, cells: cells,
      positions: Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) }),
      findings: findings, patterns: patterns, lines: texts.mapValues(\.line))
  }
}
