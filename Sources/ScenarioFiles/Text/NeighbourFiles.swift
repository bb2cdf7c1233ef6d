internal import Foundation

/// Files that lie beside the tables and look like a table with its name mistyped: an optional table
/// would otherwise be passed over in silence.
struct NeighbourFiles {
  let files: FolderFiles

  func noteMisspeltTables() {
    let known = TableLayout.all.map(\.file)
    let found =
      (try? FileManager.default.contentsOfDirectory(atPath: files.folder.path)) ?? []
    let missing = known.filter { files.presence(of: $0) == .missing }
    for name in found.sorted() where name.hasSuffix(".csv") && !known.contains(name) {
      guard let near = Nearest.name(to: name, among: missing),
        Nearest.distance(Array(name.unicodeScalars), Array(near.unicodeScalars)) <= 3
      else { continue }
      files.findings.note(
        Place(name, 1, Place.wholeFile), "no table of a scenario, so not read; is it \(near)?")
    }
  }
}
