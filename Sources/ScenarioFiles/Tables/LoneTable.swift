internal import Foundation

/// A table that lies anywhere, such as a plan's own; messages name it by the path that was given.
struct LoneTable {
  let layout: TableLayout
  let path: String
  let findings: Findings

  /// The rows in the order of the file; none, with errors found, when it is not such a table.
  var rows: [TableRow] {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let files = FolderFiles(folder: here, findings: findings)
    switch files.presence(of: path) {
    case .missing: return refuse("there is no such file; name \(like)")
    case .folder: return refuse("this is a folder; name \(inside(files))")
    case .file: break
    }
    guard let bytes = files.text(of: path), isOfItsKind(bytes) else { return [] }
    return TableFile.understand(bytes, as: layout.inFile(path), findings: findings)?.rows ?? []
  }

  private var like: String { "a table like \(layout.file)" }

  /// The table that was meant, where the folder holds one of that name.
  private func inside(_ files: FolderFiles) -> String {
    let table = path.hasSuffix("/") ? path + layout.file : "\(path)/\(layout.file)"
    return files.presence(of: table) == .file ? "the table in it, \(table)" : like
  }

  private func refuse(_ message: String) -> [TableRow] {
    findings.error(Place(path: path), message)
    return []
  }

  /// Finds an error in a table that is another one, rather than one in each of its columns.
  private func isOfItsKind(_ bytes: [UInt8]) -> Bool {
    guard let headings = CSVText.headings(bytes) else { return true }
    let missing = layout.missing(from: headings)
    let other = layout.fits(headings) ? nil : TableLayout.all.first { $0.fits(headings) }
    guard other != nil || 2 * missing.count > layout.needed.count else { return true }
    let kind =
      other.map { "this is a table like \($0.file)" }
      ?? "this has no column \(missing.joined(separator: ", "))"
    findings.error(Place(path, 1, Place.wholeFile), "\(kind); name \(like)")
    return false
  }
}

extension TableLayout {
  /// The columns without which it is not this table.
  var needed: [String] {
    columns.compactMap {
      switch $0.need {
      case .cell, .column: $0.name
      case .nothing: nil
      }
    }
  }

  func missing(from headings: [String]) -> [String] { needed.filter { !headings.contains($0) } }

  /// Whether headings are this table's: nothing missing, and nothing unknown.
  func fits(_ headings: [String]) -> Bool {
    missing(from: headings).isEmpty && headings.allSatisfy { $0.isEmpty || names.contains($0) }
  }
}
