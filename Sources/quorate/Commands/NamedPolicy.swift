internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles

/// A built-in policy as an argument of a command.
struct NamedPolicy: ExpressibleByArgument {
  let policy: Policy

  init?(argument: String) {
    guard let policy = BuiltInPolicies.policy(named: argument) else { return nil }
    self.policy = policy
  }

  private init(_ policy: Policy) { self.policy = policy }

  static var national: NamedPolicy {
    NamedPolicy(BuiltInPolicies.policy(named: BuiltInPolicies.national)!)
  }

  static var allValueStrings: [String] { BuiltInPolicies.names }

  var defaultValueDescription: String { policy.name }
}
