import Foundation

/// The files of a scenario folder as one text: before each file a line with its name between two
/// bars, such as `|chairs.csv|`.
enum PackedFolder {
  /// Files that are read from a folder; others in an input are left out.
  static let names = [
    "scenario.yaml", "unit.yaml", "venues.csv", "travel.csv", "rooms.csv", "chairs.csv",
    "workers.csv", "minute_takers.csv", "agencies.csv", "unavailable.csv", "duty.csv",
    "conferences.csv", "bookings.csv",
  ]

  static func packed(_ folder: URL) -> Data {
    names.reduce(into: Data()) { packed, name in
      guard let file = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return }
      packed += Data("|\(name)|\n".utf8) + file
    }
  }

  /// Each file that the bytes name, the last of that name.
  static func unpacked(_ bytes: UnsafeRawBufferPointer) -> [String: Data] {
    var files: [String: Data] = [:]
    var name: String?
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let start = self.name(line) {
        name = start
        files[start] = Data()
      } else if let name {
        files[name]! += Data(line) + [UInt8(ascii: "\n")]
      }
    }
    return files
  }

  private static func name(_ line: Slice<UnsafeRawBufferPointer>) -> String? {
    guard line.first == UInt8(ascii: "|"), line.last == UInt8(ascii: "|"), line.count < 40 else {
      return nil
    }
    let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
    return names.contains(name) ? name : nil
  }
}
