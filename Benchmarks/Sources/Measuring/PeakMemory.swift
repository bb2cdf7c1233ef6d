import Foundation

/// The most memory that this process held at once.
enum PeakMemory {
  /// In megabytes; nil where the system does not say.
  ///
  /// From `/proc`, not from `getrusage`: the latter's figure is handed on by whoever started the
  /// process, and so can be the parent's.
  static var megabytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({
        Int($0)
      })
    else { return nil }
    return (kilobytes + 1023) / 1024
  }
}
