internal import Foundation

/// Where the program speaks to whoever waits, apart from its results on stdout.
enum Terminal {
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
