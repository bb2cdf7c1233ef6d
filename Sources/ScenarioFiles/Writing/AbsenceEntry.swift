public import Conferences
internal import Foundation
internal import WorkingTime

/// Enters an absence into a scenario's `unavailable.csv`, below what is there and in the order of its
/// columns, whatever separates them; nothing else of the table changes.
public struct AbsenceEntry: Sendable {
  public let absence: Absence

  public init(_ absence: Absence) { self.absence = absence }

  /// The line of the table by which the same person, room, agency or venue is away for all of it
  /// already; nil where there is none.
  /// - Parameters:
  ///   - folder: the scenario's, which was read without an error.
  ///   - scenario: what was read.
  public func knownLine(in folder: String, of scenario: Scenario) -> Int? {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(TableLayout.unavailable.file)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let references = References(of: scenario)
    let table = LoneTable(layout: .unavailable, path: file.path, findings: Findings())
    return table.rows.first { row in
      UnavailableTable.absence(row, references: references).map(covers) ?? false
    }?.line
  }

  private func covers(_ known: Absence) -> Bool {
    known.subject == absence.subject && known.from <= absence.from && absence.to <= known.to
  }

  /// - Parameter folder: the scenario's, which was read without an error.
  /// - Throws: the system's error when the table cannot be read or written; it is then as before.
  public func enter(into folder: String) throws {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(TableLayout.unavailable.file)
    guard FileManager.default.fileExists(atPath: file.path) else {
      let row = UnavailableTable.cells(absence)
      return try Data(CSVWriter.text(.unavailable, [row]).utf8).write(to: file, options: .atomic)
    }
    let old = try Data(contentsOf: file)
    try Data(Self.bytes([UInt8](old), adding: absence)).write(to: file, options: .atomic)
  }

  /// A table with one row more.
  static func bytes(_ table: [UInt8], adding absence: Absence) -> [UInt8] {
    let separator = Separator.find(in: table).separator
    let headings = (CSVText.headings(table) ?? []).map {
      $0.hasPrefix("\u{FEFF}") ? String($0.dropFirst()) : $0
    }
    let cells = Dictionary(
      zip(TableLayout.unavailable.names, UnavailableTable.cells(absence)),
      uniquingKeysWith: { first, _ in first })
    let row = headings.map { CSVWriter.quoted(cells[$0] ?? "", separator) }
      .joined(separator: String(UnicodeScalar(separator)))
    let newline = table.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let endsLine = table.last == UInt8(ascii: "\n") || table.last == UInt8(ascii: "\r")
    return table + Array(((endsLine ? "" : newline) + row + newline).utf8)
  }
}
