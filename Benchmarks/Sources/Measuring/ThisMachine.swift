import Foundation
public import Recordings

/// The computer this runs on.
public enum ThisMachine {
  private static let bytesInGigabyte = 1_073_741_824.0

  /// - Parameter swift: the compiler's version, which a program does not know.
  public static func described(swift: String) -> Machine {
    let process = ProcessInfo.processInfo
    return Machine(
      cores: process.activeProcessorCount,
      processor: value(of: "model name", in: "/proc/cpuinfo", separator: ":") ?? "unknown",
      memory: Int((Double(process.physicalMemory) / bytesInGigabyte).rounded()),
      system: value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=")
        ?? process.operatingSystemVersionString,
      swift: swift)
  }

  /// Processes that want a core, on average over the last minute; nil where the system does not say.
  public static var load: Double? {
    (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))
      .flatMap { $0.split(separator: " ").first }.flatMap { Double($0) }
  }

  /// The first line of a system's file that begins with a key.
  private static func value(of key: String, in file: String, separator: Character) -> String? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) }),
      let start = line.firstIndex(of: separator)
    else { return nil }
    return line[line.index(after: start)...].trimmingCharacters(in: .whitespaces.union(["\""]))
  }
}
