import CLibFuzzer
import Foundation

/// libFuzzer over the readers. `FuzzReaders pack CORPUS SCENARIO...` makes inputs of folders;
/// everything else is libFuzzer's.
@main
struct FuzzReaders {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count > 3, arguments[1] == "pack" {
      try pack(arguments.dropFirst(3), into: URL(fileURLWithPath: arguments[2]))
    } else {
      exit(fuzz())
    }
  }

  private static func pack(_ scenarios: ArraySlice<String>, into corpus: URL) throws {
    try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
    for (number, path) in scenarios.enumerated() {
      let packed = PackedFolder.packed(URL(fileURLWithPath: path))
      try packed.write(to: corpus.appendingPathComponent("seed-\(number)"))
    }
  }

  private static func fuzz() -> Int32 {
    ReadersUnderTest.cleanUpAtExit()
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    return LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      ReadersUnderTest().read(UnsafeRawBufferPointer(start: bytes, count: count))
      return 0
    }
  }
}
