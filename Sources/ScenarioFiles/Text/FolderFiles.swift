internal import Foundation

/// The files of a scenario folder, read whole and checked to be text.
struct FolderFiles {
  let folder: URL
  let findings: Findings
  /// Files beyond this size are no scenario's.
  static let largest = 64 << 20

  enum Presence { case file, folder, missing }

  func presence(of file: String) -> Presence {
    let path = url(of: file).path
    guard FileManager.default.fileExists(atPath: path) else { return .missing }
    return Self.isFolder(path) ? .folder : .file
  }

  private func url(of file: String) -> URL {
    file.hasPrefix("/") ? URL(fileURLWithPath: file) : folder.appendingPathComponent(file)
  }

  /// Whether the folder is there, and one.
  var isFolder: Bool { Self.isFolder(folder.path) }

  /// Only a folder has a way to itself.
  private static func isFolder(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/.")
  }

  /// The text of a file as bytes, without a byte order mark; nil with an error found when it cannot
  /// be read or is no text.
  func text(of file: String) -> [UInt8]? {
    guard presence(of: file) != .folder else {
      return fail(file, 1, "a folder of that name stands where the file should be; move it away")
    }
    guard let data = try? Data(contentsOf: url(of: file)) else {
      return fail(file, 1, "the file cannot be read; see to its permissions")
    }
    guard data.count <= Self.largest else {
      return fail(file, 1, "the file is larger than \(Self.largest >> 20) MB; no table is")
    }
    return checked([UInt8](data), file: file)
  }

  private func checked(_ bytes: [UInt8], file: String) -> [UInt8]? {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      return fail(file, 1, "this is UTF-16, not UTF-8; save it as \"CSV UTF-8\"")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let line = Self.firstLineThatIsNotUTF8(bytes)
      return fail(
        file, 1, "not UTF-8: line \(line) holds other bytes; save it as \"CSV UTF-8\"")
    }
    if let index = bytes.firstIndex(where: Self.isControl) {
      let name = bytes[index] == 0 ? "NUL byte" : "control character (byte \(bytes[index]))"
      return fail(
        file, Self.line(of: index, in: bytes), "a \(name), which no text holds; take it out",
        at: Place.wholeRow)
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// All but tabs, line breaks and page breaks.
  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !(0x09...0x0D).contains(byte)) || byte == 0x7F
  }

  private func fail(
    _ file: String, _ line: Int, _ message: String, at column: String = Place.wholeFile
  ) -> [UInt8]? {
    findings.error(Place(file, line, column), message)
    return nil
  }

  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
  }

  private static func firstLineThatIsNotUTF8(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}
