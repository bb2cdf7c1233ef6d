import Foundation
import Testing

/// `quorate compare`.
@Suite struct CompareCommandTests {
  private let folder: TemporaryFolder
  private let whatIfs: WhatIfs
  private let rutland = Repository.scenario("rutland-week")
  private let york = Repository.scenario("york-week")
  private let birmingham = Repository.scenario("birmingham-week")

  init() throws {
    folder = try TemporaryFolder()
    whatIfs = WhatIfs(folder: folder)
  }

  @Test func plansAreLaidSideBySide() throws {
    let result = try Quorate.run(
      "compare", york, try whatIfs.nothing(), try whatIfs.chairLeaves(), try whatIfs.fewer())
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[0]
        == "York, week of 7 December 2026, made up, as of Fri 4 Dec 2026: 4 plans, all proven best."
    )
    #expect(
      lines[2]
        == "As it is: 74 conferences, 0 late, 0 without a booking, 0 with a new date, 2 with another chair."
    )
    #expect(lines[3] == "Nothing: Nothing, and nothing else.")
    #expect(lines[4] == "  Changes nothing.")
    #expect(lines[5] == "A chair leaves: A chair leaves, and nothing else.")
    #expect(lines[6].contains("more conferences with another chair"))
    #expect(lines[8].hasPrefix("  4 fewer conferences, "))
    #expect(
      lines[8].hasSuffix(
        ". Only those without a date yet count; for a year use quorate simulate."))
    #expect(result.errors.contains("4 of 4: "))
  }

  @Test func theSameIsPrintedHoweverManyRunAtOnceAndNothingIsTouched() throws {
    let files = [try whatIfs.chairLeaves(), try whatIfs.nothing(), try whatIfs.fewer()]
    let before = try WhatIfs.bytes(in: york)
    let results = try [1, 4].map { number in
      try Quorate.start(
        ["compare", york] + files
          + ["--at-once", "\(number)", "--page", folder.path("\(number).html")]
          + ["--csv", folder.path("\(number).csv")]
      ).end()
    }
    #expect(results.map(\.status) == [0, 0], "\(results.map(\.errors))")
    #expect(results[0].output == results[1].output)
    for kind in ["html", "csv"] {
      let bytes = try [1, 4].map { try Data(contentsOf: folder.file("\($0).\(kind)")) }
      #expect(bytes[0] == bytes[1])
    }
    #expect(try WhatIfs.bytes(in: york) == before)
  }

  @Test func theComparisonAsJSONSaysWhatThePlansSay() throws {
    let leaves = try whatIfs.chairLeaves()
    let result = try Quorate.run("compare", york, leaves, "--json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let document = try decoder.decode(Document.self, from: Data(result.output.utf8))
    #expect(document.asOf == "2026-12-04")
    #expect(document.plans.map(\.status) == ["optimal", "optimal"])
    let plan = try Quorate.run("plan", york, "--what-if", leaves, "--out", folder.path("plan"))
    for tier in document.plans[1].tiers {
      let points = tier.value == 0 ? "0" : "\(Int(tier.value)) point"
      #expect(plan.output.contains("  \(tier.name): \(points)"))
      let base = try #require(document.plans[0].tiers.first { $0.name == tier.name })
      #expect(tier.difference == tier.value - base.value)
    }
  }

  private struct Document: Decodable {
    let asOf: String
    let plans: [Plan]
    struct Plan: Decodable {
      let name, status: String
      let tiers: [Tier]
    }
    struct Tier: Decodable {
      let name: String
      let value, bound, difference: Double
    }
  }

  @Test func everyErrorOfEveryFileIsToldBeforeAnythingIsPlanned() throws {
    let one = try whatIfs.write("one.yaml", "One", "chairs: {remove: [Chair 77]}")
    let two = try whatIfs.write("two.yaml", "Two", "closure: []")
    let result = try Quorate.run("compare", york, one, two)
    #expect(result.status == 65)
    #expect(result.output == "")
    #expect(result.errors.contains("one.yaml:3: chairs.remove: \"Chair 77\" is not in chairs.csv"))
    #expect(result.errors.contains("two.yaml:3: closure: unknown key; nearest known: closures"))
  }

  @Test func aStopByTheClockIsToldWithItsGap() throws {
    let result = try Quorate.run(
      "compare", birmingham, try whatIfs.nothing(), "--time-limit", "0.5")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("(time limit): a better plan may exist."))
    #expect(result.output.contains(" (at least "))
  }

  @Test func aPlanThatBreaksDownIsToldInItsPlaceAndTheOthersGoOn() throws {
    let running = try Quorate.start(
      ["compare", birmingham, try whatIfs.nothing(), "--at-once", "1", "--time-limit", "4"])
    let first = try child(of: running)
    kill(first, SIGKILL)
    let result = try running.end()
    #expect(result.status == 70)
    #expect(result.output.contains("As it is: Planning broke down (signal 9).\n"))
    #expect(result.output.contains("  852 conferences, "), "\(result.output)")
    #expect(result.errors.contains("1 of 2: As it is: Planning broke down (signal 9)."))
  }

  @Test func ctrlCEndsAllAndTellsWhatThereIs() throws {
    let running = try Quorate.start(
      ["compare", birmingham, try whatIfs.nothing(), try whatIfs.fewer(), "--at-once", "1"])
    let first = try child(of: running)
    Thread.sleep(forTimeInterval: 1.5)
    running.interrupt()
    let result = try running.end(within: 60)
    #expect(result.status == 75, "\(result.errors)")
    for name in ["Nothing", "Fewer"] {
      #expect(
        result.output.contains(
          "\(name): \(name), and nothing else.\n  Not planned: stopped before.\n"))
    }
    #expect(!Children.isRunning(first))
  }

  @Test func noPlanGoesOnWhenTheProgramIsGone() throws {
    let running = try Quorate.start(["compare", birmingham, try whatIfs.nothing()])
    let first = try child(of: running)
    running.send(SIGKILL)
    _ = try running.end()
    for _ in 0..<500 where Children.isRunning(first) { Thread.sleep(forTimeInterval: 0.01) }
    #expect(!Children.isRunning(first))
  }

  /// The first process it starts, once that has read its files.
  private func child(of running: Quorate.Running) throws -> Int32 {
    for _ in 0..<3000 {
      if let child = Children.of(running.identifier).first {
        Thread.sleep(forTimeInterval: 0.3)
        return child
      }
      Thread.sleep(forTimeInterval: 0.005)
    }
    throw NoChild()
  }

  private struct NoChild: Error {}

  @Test func wrongUseIs64() throws {
    #expect(try Quorate.run("compare", york).status == 64)
    let file = try whatIfs.nothing()
    #expect(try Quorate.run("compare", york, file, "--at-once", "0").status == 64)
    #expect(try Quorate.run("compare", york, file, "--time-limit", "0").status == 64)
    let table = york + "/chairs.csv"
    #expect(try Quorate.run("compare", york, file, "--csv", table).status == 64)
    #expect(try Quorate.run("compare", york, file, "--page", table).status == 64)
    let both = folder.path("both")
    let same = try Quorate.run("compare", york, file, "--page", both, "--csv", both)
    #expect(same.status == 64)
    #expect(same.errors.contains("--page and --csv name the same file; name two"))
  }

  /// On a small week a fifth more rounds to none; that is no answer to a year's question.
  @Test func aChangeInDemandThatRoundsToNothingSaysSo() throws {
    let more = try whatIfs.write("more.yaml", "More", "demand: {by: 1.05}")
    let result = try Quorate.run("compare", rutland, more)
    #expect(
      result.output.contains(
        "  Changes nothing. 0 conferences added or left out: only those without a date yet count; for "
          + "a year use quorate simulate.\n"), "\(result.output)")
  }

  @Test func aFileNamedTwiceIsAnError() throws {
    let file = try whatIfs.nothing()
    let again = folder.path("../\(folder.url.lastPathComponent)/nothing.yaml")
    let result = try Quorate.run("compare", rutland, file, again)
    #expect(result.status == 64)
    #expect(result.errors.contains("\(again) is named twice; name it once"), "\(result.errors)")
  }

  /// Every file that comes with the program can be made over the week it was written for.
  @Test func theWhatIfsThatComeAlongCanBeRead() throws {
    let files = Repository.folders(in: "scenarios/what-ifs").map {
      Repository.root.appendingPathComponent($0).path
    }
    #expect(files.count == 8)
    for file in files {
      let result = try Quorate.run(
        "what-if", Repository.scenario("leeds-week"), file, "--out", folder.path("changed"))
      #expect(result.status == 0, "\(result.errors)")
    }
  }
}
