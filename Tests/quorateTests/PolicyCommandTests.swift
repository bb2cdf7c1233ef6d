import Conferences
import Testing

/// `quorate policy` and `quorate policy diff`.
@Suite struct PolicyCommandTests {
  @Test func everyPolicyIsListedWithItsTitle() throws {
    let result = try Quorate.run("policy")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    let names = lines.map { $0.split(separator: " ")[0] }
    #expect(
      names == [
        "working-together", "north-lincolnshire", "practice-guide", "barnsley", "york", "leeds",
      ])
    #expect(
      lines.contains("york                York, parent's guide to child protection conference"))
  }

  @Test(arguments: [["policy", "york"], ["policy", "show", "york"]])
  func aPolicyIsShownWithEverySource(arguments: [String]) throws {
    let result = try Quorate.start(arguments).end()
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        "york: York, parent's guide to child protection conference, extends working-together\n"))
    let entries = result.output.split(separator: "\n\n").dropFirst().map {
      $0.split(separator: "\n")
    }
    #expect(
      entries.map { $0[0].prefix { $0 != ":" } } == PolicyKey.allCases.map { $0.rawValue[...] })
    #expect(entries.allSatisfy { $0.count == 3 && $0[1].hasPrefix("  ") })
    #expect(entries.allSatisfy { $0[2].contains(/^  (york|working-together): ./) })
    #expect(result.output.contains("\nreview.first.days: none\n"))
  }

  @Test func twoPoliciesStandSideBySide() throws {
    let result = try Quorate.run("policy", "diff", "north-lincolnshire", "working-together")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    let at = try #require(lines.firstIndex { $0.hasPrefix("notice.minimum: ") })
    #expect(lines[at + 1].hasPrefix("  north-lincolnshire  2  ("))
    #expect(lines[at + 2].hasPrefix("  working-together    3  ("))
    let keys = lines.count { $0.contains(#/^[a-z0-9_.]+: /#) }
    #expect(lines.last == "\(keys) of \(PolicyKey.allCases.count) values differ.")
  }

  /// What section 2 of the contract lists for the planner, from each policy to the national one.
  private static let changes: [(String, [String])] = [
    ("north-lincolnshire", ["notice.minimum"]),
    ("practice-guide", ["notice.minimum", "review.first.days", "review.then.days"]),
    (
      "barnsley",
      [
        "initial.clock", "notice.minimum", "attendance.worker_before", "attendance.family_before",
      ]
    ),
    ("york", ["review.first.days", "review.then.days"]), ("leeds", []),
  ]

  /// How the keys that a plan depends on start.
  private static let planned = [
    "initial.", "transfer_in.", "pre_birth.", "review.", "notice.", "aim.", "margin", "moved.",
    "attendance.", "room.", "slots.", "quorum.", "travel_minutes", "duty.", "midway.", "tiers",
    "standards.",
  ]

  @Test(arguments: changes)
  func aPolicyChangesWhatTheContractSays(name: String, keys: [String]) throws {
    let result = try Quorate.run("policy", "diff", "working-together", name)
    #expect(result.status == 0)
    let changed = result.output.matches(of: #/(?m)^([a-z0-9_.]+): /#).map { String($0.1) }
    let planned = changed.filter { key in Self.planned.contains { key.hasPrefix($0) } }
    #expect(Set(planned) == Set(keys), "\(result.output)")
  }

  @Test func aPolicyDiffersFromItselfInNothing() throws {
    let result = try Quorate.run("policy", "diff", "york", "york")
    #expect(result.status == 0)
    #expect(result.output == "york and york have the same values.\n")
  }

  @Test(arguments: [["lees"], ["show", "lees"], ["diff", "york"], ["diff", "york", "lees"]])
  func wrongUseIs64(arguments: [String]) throws {
    let result = try Quorate.start(["policy"] + arguments).end()
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("Error: "))
    if arguments.contains("lees") { #expect(result.errors.contains("- leeds")) }
  }
}
