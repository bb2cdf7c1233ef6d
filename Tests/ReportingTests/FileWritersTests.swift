import Foundation
import Reporting
import Testing

@Suite struct FileWritersTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("file-writers-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ files: [ReportFile]) throws {
    let writers = FileWriters(below: folder)
    for file in files { writers.add(file) }
    try writers.finish()
  }

  private func written(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder.appendingPathComponent(path).path).map(Array.init)
  }

  @Test func everyFileIsWrittenWhereItSays() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files =
      [ReportFile(path: "rota.html", contents: [1, 2, 3])]
      + (0..<100).map { ReportFile(path: "calendars/chair \($0).ics", contents: [UInt8($0)]) }
    try write(files)
    for file in files { #expect(written(file.path) == file.contents, "\(file.path)") }
  }

  @Test func nothingToWriteIsWritten() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write([])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: ["plan.json", "calendars"])
  func aFileThatCannotBeWrittenIsTold(obstacle: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent(obstacle)
    if obstacle == "plan.json" {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    } else {
      try Data().write(to: place)
    }
    let paths = ["bookings.csv", "plan.json"] + (0..<50).map { "calendars/room-\($0).ics" }
    #expect(throws: CocoaError.self) {
      try write(paths.map { ReportFile(path: $0, contents: [0]) })
    }
  }
}
