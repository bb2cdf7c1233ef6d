import Foundation
import Reporting
import Testing

@Suite struct WritingFilesTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("writing-files-\(UUID().uuidString)")

  private func written(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder.appendingPathComponent(path).path).map(Array.init)
  }

  @Test func everyFileIsWrittenWhereItSays() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files =
      [ReportFile(path: "rota.html", contents: [1, 2, 3])]
      + (0..<100).map { ReportFile(path: "calendars/chair \($0).ics", contents: [UInt8($0)]) }
    try files.write(below: folder)
    for file in files { #expect(written(file.path) == file.contents, "\(file.path)") }
  }

  @Test func aFileThatCannotBeWrittenIsTold() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("plan.json"), withIntermediateDirectories: true)
    let files = ["bookings.csv", "plan.json", "rota.html"].map {
      ReportFile(path: $0, contents: [0])
    }
    #expect(throws: CocoaError.self) { try files.write(below: folder) }
  }
}
