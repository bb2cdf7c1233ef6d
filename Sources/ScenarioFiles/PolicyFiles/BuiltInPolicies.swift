public import Conferences
internal import Synchronization

/// The policies that come with the planner: the national default and one for each authority whose
/// document it was made from.
public enum BuiltInPolicies {
  /// In the order in which they are listed.
  public static let names = [
    "working-together", "north-lincolnshire", "practice-guide", "barnsley", "york", "leeds",
  ]

  /// The name of the policy that every other one extends.
  public static let national = "working-together"

  /// A built-in policy; nil for a name that is none. Each is read when it is first asked for.
  public static func policy(named name: String) -> Policy? {
    guard names.contains(name) else { return nil }
    if let policy = known.withLock({ $0[name] }) { return policy }
    let policy = read(name)
    known.withLock { $0[name] = policy }
    return policy
  }

  private static let known = Mutex<[String: Policy]>([:])

  private static func read(_ name: String) -> Policy? {
    let findings = Findings()
    let policy = PolicyReader(files: nil, findings: findings).builtIn(name)
    precondition(
      findings.errors.isEmpty,
      "built-in policy \(name): \(findings.errors.map(\.description).joined(separator: "; "))")
    return policy
  }

  /// The text of a built-in policy's file.
  static func text(of name: String) -> [UInt8] {
    switch name {
    case "working-together": PackageResources.working_together_yaml
    case "north-lincolnshire": PackageResources.north_lincolnshire_yaml
    case "practice-guide": PackageResources.practice_guide_yaml
    case "barnsley": PackageResources.barnsley_yaml
    case "york": PackageResources.york_yaml
    case "leeds": PackageResources.leeds_yaml
    case _: []
    }
  }
}
