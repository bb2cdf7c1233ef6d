internal import Foundation

/// Where this program is, to be run once more.
enum OwnProgram {
  /// The system's own link where there is one: it holds however the program was started, and also when
  /// its file has been replaced or moved since.
  private static let link = "/proc/self/exe"

  static var url: URL {
    let manager = FileManager.default
    if let path = try? manager.destinationOfSymbolicLink(atPath: link) {
      return URL(fileURLWithPath: manager.isExecutableFile(atPath: path) ? path : link)
    }
    if let url = Bundle.main.executableURL { return url }
    return URL(fileURLWithPath: CommandLine.arguments[0])
  }
}
