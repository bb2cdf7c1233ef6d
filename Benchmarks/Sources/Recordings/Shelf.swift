public import Foundation

/// The recordings kept, a JSON file each, named for date and commit.
public struct Shelf {
  private let folder: URL

  public init(folder: URL) { self.folder = folder }

  /// Every recording, oldest first; those of one day in order of commit.
  public func recordings() throws -> [Recording] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" }
    return try files.sorted { $0.lastPathComponent < $1.lastPathComponent }.map {
      try JSONDecoder().decode(Recording.self, from: Data(contentsOf: $0))
    }
  }

  /// Keeps a recording, in place of one of the same date and commit.
  /// - Returns: where it is.
  public func keep(_ recording: Recording) throws -> URL {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let file = folder.appendingPathComponent("\(recording.date)-\(recording.commit).json")
    try (encoder.encode(recording) + Data("\n".utf8)).write(to: file)
    return file
  }
}
