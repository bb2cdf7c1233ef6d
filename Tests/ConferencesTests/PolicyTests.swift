import Conferences
import ScenarioFiles
import Testing
import WorkingTime

/// The values of the built-in policies, walked through by the documents' rules S1 to S39.
struct PolicyTests {
  /// A rule, a policy, a key and the value the document gives it.
  struct Value: Sendable, CustomTestStringConvertible {
    let rule: String
    let policy: String
    let key: PolicyKey
    let value: String
    var testDescription: String { "\(rule) \(policy) \(key.rawValue)" }

    init(_ rule: String, _ policy: String, _ key: PolicyKey, _ value: String) {
      self.rule = rule
      self.policy = policy
      self.key = key
      self.value = value
    }
  }

  static let values: [Value] = [
    Value("S1", "barnsley", .initialClock, "last_strategy"),
    Value("S1", "leeds", .initialWithinWorkingDays, "15"),
    Value("S1", "working-together", .initialClock, "s47_strategy"),
    Value("S3", "barnsley", .transferInWithinWorkingDays, "15"),
    Value("S4", "barnsley", .preBirthLatestWeek, "32"),
    Value("S4", "barnsley", .preBirthRequestWeeksBefore, "12"),
    Value("S5", "practice-guide", .reviewFirstMonths, "3"),
    Value("S5", "practice-guide", .reviewFirstDays, "none"),
    Value("S5", "york", .reviewThenMonths, "6"),
    Value("S5", "york", .reviewThenDays, "none"),
    Value("S5", "leeds", .reviewThenDays, "183"),
    Value("S8", "north-lincolnshire", .slotsDefault, "1"),
    Value("S8", "north-lincolnshire", .slotsLargeFamily, "2"),
    Value("S9", "barnsley", .roomMinimumCapacity, "10"),
    Value("S9", "barnsley", .roomFacilities, "network, typist"),
    Value("S10", "barnsley", .noProfessionalsRoom, "1"),
    Value("S11", "north-lincolnshire", .workerBefore, "30"),
    Value("S11", "north-lincolnshire", .familyBefore, "30"),
    Value("S11", "barnsley", .workerBefore, "15"),
    Value("S11", "barnsley", .familyBefore, "15"),
    Value("S14", "barnsley", .quorumOtherAgencies, "2"),
    Value("S16", "north-lincolnshire", .movedInvitedDays, "28"),
    Value("S17", "practice-guide", .consultationWorkingDays, "2"),
    Value("S17", "practice-guide", .consultationFrom, "request"),
    Value("S17", "north-lincolnshire", .consultationFrom, "strategy"),
    Value("S18", "north-lincolnshire", .requestByMiddayNextDay, "yes"),
    Value("S18", "barnsley", .requestHours, "24"),
    Value("S24", "north-lincolnshire", .advocateFromAge, "8"),
    Value("S24", "practice-guide", .advocateFromAge, "8"),
    Value("S24", "barnsley", .advocateFromAge, "11"),
    Value("S24", "barnsley", .advocateToAge, "15"),
    Value("S25", "north-lincolnshire", .reportChairInitial, "2"),
    Value("S25", "north-lincolnshire", .reportChairReview, "5"),
    Value("S25", "leeds", .reportChairInitial, "3"),
    Value("S25", "leeds", .reportChairReview, "5"),
    Value("S25", "barnsley", .reportChairInitial, "2"),
    Value("S25", "barnsley", .reportAuthorisedWorkingDays, "2"),
    Value("S25", "barnsley", .reportAuthorisedBy, "10:00"),
    Value("S26", "practice-guide", .reportFamilyInitial, "2"),
    Value("S26", "barnsley", .reportFamilyInitial, "2"),
    Value("S26", "york", .reportFamilyInitial, "3"),
    Value("S26", "leeds", .reportFamilyInitial, "3"),
    Value("S26", "leeds", .reportFamilyReview, "5"),
    Value("S27", "north-lincolnshire", .inviteReviewMonthsBefore, "1"),
    Value("S27", "north-lincolnshire", .inviteReplyHours, "48"),
    Value("S28", "barnsley", .reminderSpeakDaysBefore, "7"),
    Value("S29", "barnsley", .decisionHours, "24"),
    Value("S29", "york", .decisionPlanToFamilyHours, "48"),
    Value("S29", "practice-guide", .decisionActionsSameDay, "yes"),
    Value("S30", "practice-guide", .minutesDone, "11"),
    Value("S30", "practice-guide", .minutesShared, "20"),
    Value("S30", "barnsley", .minutesShared, "15"),
    Value("S31", "practice-guide", .coreGroupFirst, "10"),
    Value("S31", "york", .coreGroupFirst, "10"),
    Value("S31", "practice-guide", .coreGroupAfterReviewDays, "28"),
    Value("S31", "practice-guide", .coreGroupThenDays, "28"),
    Value("S31", "practice-guide", .coreGroupMinutes, "5"),
    Value("S32", "practice-guide", .visitFirst, "2"),
    Value("S32", "practice-guide", .visitThen, "10"),
    Value("S34", "practice-guide", .escalationHours, "24"),
    Value("S36", "practice-guide", .significantEventWorkingDays, "1"),
    Value("S37", "york", .reminderFamilyContact, "yes"),
    Value("S37", "leeds", .reminderFamilyContact, "yes"),
    Value("S37", "north-lincolnshire", .reminderSpeakDaysBefore, "1"),
  ]

  @Test(arguments: values) func aDocumentsValueIsItsPolicys(value: Value) throws {
    let policy = try #require(BuiltInPolicies.policy(named: value.policy))
    let entry = policy.entry(value.key)
    #expect(entry.value.description == value.value)
    if value.policy != "leeds" || value.key != .reviewThenDays {
      #expect(entry.policy == value.policy, "set by \(entry.policy), not by the document")
    }
  }

  /// Rules that are no policy's value, and where each of them is kept instead.
  static let keptElsewhere: [String: String] = [
    "S2": "needed_by of a conference", "S6": "the window of the next review",
    "S7": "tier continuity", "S12": "mode and the first venue of a conference",
    "S13": "works and unavailable", "S15": "tier moved", "S19": "second_worker of a conference",
    "S20": "newly_qualified and manager of a worker", "S21": "a fix that is offered",
    "S22": "split, slots, required and at_once", "S23": "harm_outside_home and trained",
    "S33": "mid-way meetings", "S35": "the report's figures", "S38": "the invitation checklist",
    "S39": "dated tasks of the timeline",
  ]

  @Test func everyRuleOfTheDocumentsHasItsPlace() {
    let asValues = Set(Self.values.map(\.rule))
    for number in 1...39 {
      let rule = "S\(number)"
      #expect(
        asValues.contains(rule) != (Self.keptElsewhere[rule] != nil),
        "\(rule) is a policy's value or kept elsewhere, and not both")
    }
  }

  /// What the contract's table changes among the planner's keys; all else is the national default.
  @Test(arguments: [
    ("north-lincolnshire", ["notice.minimum": "2"]),
    (
      "practice-guide",
      ["notice.minimum": "2", "review.first.days": "none", "review.then.days": "none"]
    ),
    (
      "barnsley",
      [
        "notice.minimum": "2", "initial.clock": "last_strategy", "attendance.worker_before": "15",
        "attendance.family_before": "15",
      ]
    ),
    ("york", ["review.first.days": "none", "review.then.days": "none"]), ("leeds", [:]),
  ])
  func aPolicyChangesOnlyWhatItsDocumentSays(name: String, changes: [String: String]) throws {
    let national = try #require(BuiltInPolicies.policy(named: BuiltInPolicies.national))
    let policy = try #require(BuiltInPolicies.policy(named: name))
    #expect(policy.extends == ["working-together"])
    var found: [String: String] = [:]
    for key in PolicyKey.allCases where Self.isPlanners(key) {
      if policy.value(key) != national.value(key) {
        found[key.rawValue] = policy.value(key).description
      }
    }
    #expect(found == changes)
  }

  @Test func theNationalDefaultsAreTheContracts() throws {
    let policy = try #require(BuiltInPolicies.policy(named: BuiltInPolicies.national))
    let expected = """
      s47_strategy 15 15 32 12 3 91 6 183 30 3 7 3 5 2 1 5 28 15 0 30 15 30 15 10 network,typist \
      1 5 2 2 30 1 4 0 60 10 statutory,quorum,moved,continuity,standards,preference 1 1 2 1 2 3 5
      """
    let found = PolicyKey.allCases.filter(Self.isPlanners).map {
      policy.value($0).description.replacing(", ", with: ",")
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(arguments: BuiltInPolicies.names) func everyValueHasItsSource(name: String) throws {
    let policy = try #require(BuiltInPolicies.policy(named: name))
    #expect(!policy.title.isEmpty)
    for key in PolicyKey.allCases {
      #expect(policy.entry(key).source.count > 20, "\(name) \(key.rawValue)")
    }
  }

  /// The keys the planner uses; the others are dates of the timeline.
  static func isPlanners(_ key: PolicyKey) -> Bool {
    let timeline = [
      "consultation.", "request.", "report.", "invite.", "reminder.", "decision.", "minutes.",
      "core_group.", "visit.", "advocate.", "escalation.",
    ]
    return !timeline.contains { key.rawValue.hasPrefix($0) }
  }
}
