internal import ArgumentParser
internal import Foundation
internal import Simulating

/// The file a shard is kept in.
enum ShardFile {
  /// How every such file begins: its first key in order of the alphabet.
  static let mark = "{\n  \"about\" : \"\(ShardResult.mark)\""

  static func bytes(_ result: ShardResult) throws -> [UInt8] {
    Array((try ResultJSON.text(result) + "\n").utf8)
  }

  /// - Throws: the exit code for bad input, with every file that is none told on stderr.
  static func read(_ files: [String]) throws -> [ShardMerger.Part] {
    let read = files.map { ($0, part($0)) }
    let broken = read.filter { $0.1 == nil }.map(\.0)
    for file in broken {
      Terminal.note(
        FileManager.default.fileExists(atPath: file)
          ? "\(file): this cannot be read as a file written by quorate simulate --out; simulate the "
            + "shard again"
          : "\(file): there is no such file; name files written by quorate simulate --out")
    }
    if !broken.isEmpty { throw QuorateExit.badInput }
    return read.compactMap(\.1)
  }

  private static func part(_ file: String) -> ShardMerger.Part? {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)),
      let result = try? decoder.decode(ShardResult.self, from: data),
      result.about == ShardResult.mark
    else { return nil }
    return ShardMerger.Part(file: file, result: result)
  }
}
