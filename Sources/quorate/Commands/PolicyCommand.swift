internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles

/// Shows the built-in policies.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Shows a policy's values with their sources, or two policies side by side.",
    discussion: """
      quorate policy             lists the policies
      quorate policy york        shows one
      quorate policy diff york leeds
      """,
    subcommands: [PolicyShowCommand.self, PolicyDiffCommand.self],
    defaultSubcommand: PolicyShowCommand.self)
}

/// `quorate policy [NAME]`.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a policy, or lists them all.")

  @Argument(help: "The policy's name.")
  var name: NamedPolicy?

  func run() {
    guard let policy = name?.policy else {
      for name in BuiltInPolicies.names {
        print(name.padded(to: 20) + (BuiltInPolicies.policy(named: name)?.title ?? ""))
      }
      return
    }
    let parents =
      policy.extends.isEmpty ? "" : ", extends \(policy.extends.joined(separator: ", "))"
    print("\(policy.name): \(policy.title)\(parents)")
    for key in PolicyKey.allCases {
      let entry = policy.entry(key)
      print("\n\(key.rawValue): \(entry.value)")
      print("  \(key.meaning)")
      print("  \(entry.policy): \(entry.source)")
    }
  }
}

/// `quorate policy diff A B`.
struct PolicyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Shows what two policies have otherwise, side by side.")

  @Argument(help: "One policy's name.")
  var first: NamedPolicy

  @Argument(help: "The other policy's name.")
  var second: NamedPolicy

  func run() {
    let (a, b) = (first.policy, second.policy)
    let keys = PolicyKey.allCases.filter { a.value($0) != b.value($0) }
    guard !keys.isEmpty else {
      print("\(a.name) and \(b.name) have the same values.")
      return
    }
    let width = 2 + max(a.name.count, b.name.count)
    for key in keys {
      print("\(key.rawValue): \(key.meaning)")
      for policy in [a, b] {
        let entry = policy.entry(key)
        let from = entry.policy == policy.name ? "" : "from \(entry.policy): "
        print("  \(policy.name.padded(to: width))\(entry.value)  (\(from)\(entry.source))")
      }
    }
    print("\n\(keys.count) of \(PolicyKey.allCases.count) values differ.")
  }
}
