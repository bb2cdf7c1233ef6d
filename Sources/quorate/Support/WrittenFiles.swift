internal import Conferences
internal import Foundation
internal import Reporting

/// A scenario's files as the program writes them, with a fingerprint of each at the end of
/// `scenario.yaml`, so that what somebody has worked in since is told from what nobody touched.
struct WrittenFiles {
  private let files: [(name: String, text: String)]

  /// - Parameter files: `scenario.yaml` first.
  init(_ files: [(name: String, text: String)]) { self.files = files }

  /// As they are to lie in the folder.
  var sealed: [ReportFile] {
    files.enumerated().map { place, file in
      ReportFile(path: file.name, contents: Array((file.text + (place == 0 ? seal : "")).utf8))
    }
  }

  private var seal: String {
    ([Self.head] + files.map { "#   \($0.name) \(Self.fingerprint($0.text.utf8))" })
      .joined(separator: "\n") + "\n"
  }

  private static let head =
    "# As it was written, by fingerprints; what was worked in since is never written over."

  /// Against mishaps, not against malice.
  private static func fingerprint(_ bytes: some Sequence<UInt8>) -> String {
    String(Digest.number(of: bytes), radix: 16)
  }

  /// The first file that is otherwise than it was written, is missing, or is new; nil where nobody has
  /// touched any.
  static func touched(in folder: ExistingFolder, head name: String) -> String? {
    guard let yaml = text(name, in: folder), let start = yaml.range(of: head) else { return name }
    var written = Dictionary(
      yaml[start.upperBound...].split(whereSeparator: \.isNewline).map { line in
        let words = line.split(separator: " ").map(String.init)
        return (words.dropFirst().first ?? "", words.last ?? "")
      }, uniquingKeysWith: { first, _ in first })
    let own = written.removeValue(forKey: name)
    guard own == fingerprint(yaml[..<start.lowerBound].utf8) else { return name }
    return Set(folder.names()).union(written.keys).subtracting([name]).sorted().first { other in
      text(other, in: folder).map { fingerprint($0.utf8) } != written[other] ?? ""
    }
  }

  private static func text(_ name: String, in folder: ExistingFolder) -> String? {
    (try? Data(contentsOf: folder.place.appendingPathComponent(name)))
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
