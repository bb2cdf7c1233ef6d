internal import WorkingTime

/// An authority's rules: a value for every key, each with the source it was taken from.
public struct Policy: Sendable {
  /// The name that scenario files use, such as `barnsley`.
  public let name: String
  /// For people, such as "Barnsley minimum standards".
  public let title: String
  /// The policies it extends, nearest first.
  public let extends: [String]
  public private(set) var entries: [PolicyKey: Entry]

  /// A value and where it comes from.
  public struct Entry: Sendable, Hashable {
    public let value: PolicyValue
    public let source: String
    /// The policy in which it was set.
    public let policy: String
    public init(value: PolicyValue, source: String, policy: String) {
      self.value = value
      self.source = source
      self.policy = policy
    }
  }

  /// - Parameter entries: one for every key; the reader sees to that.
  public init(name: String, title: String, extends: [String], entries: [PolicyKey: Entry]) {
    for key in PolicyKey.allCases {
      precondition(entries[key] != nil, "policy \(name) has no value for \(key.rawValue)")
    }
    self.name = name
    self.title = title
    self.extends = extends
    self.entries = entries
  }

  /// The policy with some values changed.
  public func changing(_ changes: [PolicyKey: Entry]) -> Policy {
    Policy(
      name: name, title: title, extends: extends,
      entries: entries.merging(changes) { _, new in new })
  }

  public func entry(_ key: PolicyKey) -> Entry { entries[key]! }
  public func value(_ key: PolicyKey) -> PolicyValue { entry(key).value }

  /// A whole number that the key always has.
  public func whole(_ key: PolicyKey) -> Int { value(key).whole ?? 0 }
  /// A whole number that may be none.
  public func wholeOrNone(_ key: PolicyKey) -> Int? { value(key).whole }
  public func weight(_ key: PolicyKey) -> Weight { value(key).weight }
  public func flag(_ key: PolicyKey) -> Bool { value(key) == .flag(true) }

  public var initialClock: StrategyDiscussion {
    value(.initialClock) == .text(StrategyDiscussion.last.rawValue) ? .last : .s47
  }
  public var roomFacilities: Set<Facility> { value(.roomFacilities).facilities }
  /// The tiers in their order; statutory first.
  public var tiers: [Tier] { value(.tiers).tiers }
}

/// The strategy discussion that starts the clock of an initial conference.
public enum StrategyDiscussion: String, Sendable {
  case s47 = "s47_strategy"
  case last = "last_strategy"

  public var other: StrategyDiscussion { self == .s47 ? .last : .s47 }
  public var words: String {
    switch self {
    case .s47: "strategy discussion that started the section 47 enquiry"
    case .last: "last strategy discussion"
    }
  }
}
