internal import Foundation
internal import ScenarioFiles
internal import Synthetic

/// A folder seen as a place for a scenario that the program makes: new, empty, or holding an earlier
/// one of the same make, as it was written, and nothing else.
struct ScenarioFolder {
  private let folder: ExistingFolder
  private let make: Make

  /// What makes a scenario.
  enum Make: String {
    case generate
    case whatIf = "what-if"

    /// What its scenarios' notes begin with.
    fileprivate var mark: String {
      switch self {
      case .generate: Generator.mark
      case .whatIf: ChangedScenario.mark
      }
    }
  }

  init(_ place: URL, make: Make) {
    folder = ExistingFolder(place: place)
    self.make = make
  }

  private static let head = "scenario.yaml"

  /// Why no scenario may go here, to follow the folder's name; nil when one may.
  func objection() -> String? {
    let hint = "name a folder of the scenario's own, such as --out scenario"
    if let objection = folder.objection(hint: hint) { return objection }
    if let other = stranger {
      return
        "holds something else than a scenario made up here (\(other)), and a scenario replaces "
        + "what is there; name a new or empty folder, or one that quorate \(make.rawValue) wrote"
    }
    guard !folder.names().isEmpty,
      let other = WrittenFiles.touched(in: folder, head: Self.head)
    else { return nil }
    return "has been worked in since quorate \(make.rawValue) wrote it (\(other)), and a scenario "
      + "replaces what is there; name a new or empty folder"
  }

  /// A file that this program did not make up.
  private var stranger: String? {
    let names = folder.names()
    if names.isEmpty { return nil }
    return names.first { !ScenarioWriter.fileNames.contains($0) }
      ?? (isOfThisMake ? nil : names.contains(Self.head) ? Self.head : names[0])
  }

  /// Whether its note says so.
  private var isOfThisMake: Bool {
    let file = folder.place.appendingPathComponent(Self.head)
    guard let bytes = try? Data(contentsOf: file) else { return false }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .contains { $0.hasPrefix("note: \"\(make.mark)") }
  }
}
