import Foundation
import Testing

/// `quorate what-if` and `quorate plan --what-if`.
@Suite struct WhatIfCommandTests {
  private let folder: TemporaryFolder
  private let whatIfs: WhatIfs
  private let york = Repository.scenario("york-week")

  init() throws {
    folder = try TemporaryFolder()
    whatIfs = WhatIfs(folder: folder)
  }

  @Test func thePlanOfAWhatIfIsThePlanOfItsFolder() throws {
    let file = try whatIfs.chairLeaves()
    let plan = try Quorate.run("plan", york, "--what-if", file, "--out", folder.path("plan"))
    #expect([0, 3].contains(plan.status), "\(plan.errors)")
    let written = try Quorate.run("what-if", york, file, "--out", folder.path("changed"))
    #expect(written.status == 0, "\(written.errors)")
    #expect(
      written.output
        == "A chair leaves: A chair leaves, and nothing else.\nWritten to \(folder.path("changed")).\n"
    )
    let again = try Quorate.run(
      "plan", folder.path("changed"), "--out", folder.path("plan of it"))
    #expect(again.status == plan.status)
    #expect(try folder.files(below: "plan") == folder.files(below: "plan of it"))
    let verified = try Quorate.run(
      "verify", folder.path("changed"), folder.path("plan/bookings.csv"), "--duty",
      folder.path("plan/duty.csv"))
    #expect(verified.status == 0, "\(verified.output)")
  }

  @Test func severalAreMadeInTheirOrder() throws {
    let first = try whatIfs.write("1.yaml", "One", "chairs: {add: {chair: New, works: Mon}}")
    let second = try whatIfs.write(
      "2.yaml", "Two", "chairs: {change: {chair: New, max_per_week: 1}}")
    let out = folder.path("changed")
    #expect(try Quorate.run("what-if", york, first, second, "--out", out).status == 0)
    let chairs = try String(contentsOf: folder.file("changed/chairs.csv"), encoding: .utf8)
    #expect(chairs.contains("New,Mon,2,1,"))
    let yaml = try String(contentsOf: folder.file("changed/scenario.yaml"), encoding: .utf8)
    #expect(yaml.contains(", what if: One; Two\""))
    #expect(yaml.contains("note: \"Changed by quorate what-if, and nobody's calendar. One, and"))
    let turned = try Quorate.run("what-if", york, second, first, "--out", out)
    #expect(turned.status == 65)
    #expect(turned.errors.contains("2.yaml:3: chairs.change: \"New\" is not in chairs.csv"))
  }

  @Test func onlyItsOwnFoldersAreReplaced() throws {
    let copy = try folder.copy(scenario: "york-week")
    let before = try WhatIfs.bytes(in: copy.path)
    let file = try whatIfs.nothing()
    let refused = try Quorate.run("what-if", copy.path, file, "--out", copy.path)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("or one that quorate what-if wrote"))
    #expect(try WhatIfs.bytes(in: copy.path) == before)
    for _ in 0..<2 {
      #expect(try Quorate.run("what-if", york, file, "--out", folder.path("out")).status == 0)
    }
    let table = folder.file("out/chairs.csv")
    try Data((try String(contentsOf: table, encoding: .utf8) + "\n").utf8).write(to: table)
    let worked = try Quorate.run("what-if", york, file, "--out", folder.path("out"))
    #expect(worked.status == 64)
    #expect(worked.errors.contains("since quorate what-if wrote it (chairs.csv)"))
    let generated = try Quorate.run("generate", "--like", "rutland", "--out", folder.path("out"))
    #expect(generated.status == 64)
  }
}
