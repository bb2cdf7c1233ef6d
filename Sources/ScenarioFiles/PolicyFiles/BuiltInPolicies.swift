public import Conferences

/// The policies that come with the planner: the national default and one for each authority whose
/// document it was made from.
public enum BuiltInPolicies {
  /// In the order in which they are listed.
  public static let names = [
    "working-together", "north-lincolnshire", "practice-guide", "barnsley", "york", "leeds",
  ]

  /// The name of the policy that every other one extends.
  public static let national = "working-together"

  /// A built-in policy; nil for a name that is none.
  public static func policy(named name: String) -> Policy? { all[name] }

  private static let all: [String: Policy] = {
    var all: [String: Policy] = [:]
    for name in names {
      let findings = Findings()
      let policy = PolicyReader(files: nil, findings: findings).builtIn(name, extending: all)
      precondition(
        findings.errors.isEmpty,
        "built-in policy \(name): \(findings.errors.map(\.description).joined(separator: "; "))")
      all[name] = policy
    }
    return all
  }()

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
