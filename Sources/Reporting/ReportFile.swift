/// A file that the caller writes: a path below the output folder, with `/`, and its bytes.
public struct ReportFile: Sendable, Hashable {
  public let path: String
  public let contents: [UInt8]

  public init(path: String, contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }
}
