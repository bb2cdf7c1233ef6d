import Conferences
import ScenarioFiles
import Synthetic

/// A scenario of a published authority, under its own policy.
func made(
  _ name: String, _ kind: Kind = .week, seed: UInt64 = 7, options: Options = Options()
) -> Scenario {
  let authority = Authority(named: name)!
  let generator = Generator(authority: authority, kind: kind, seed: seed, options: options)
  return generator.scenario(policy: policy(of: authority))
}

func policy(of authority: Authority) -> Policy {
  BuiltInPolicies.policy(named: authority.policyName)!
}

/// Every file of a scenario: its name and text, one after the other.
func files(_ scenario: Scenario) -> [String] {
  ScenarioWriter().files(of: scenario).flatMap { [$0.name, $0.text] }
}
