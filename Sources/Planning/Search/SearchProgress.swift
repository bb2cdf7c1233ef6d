public import Conferences

/// How far the search has come, for whoever waits.
public struct SearchProgress: Sendable {
  public let tier: Tier
  public let best: Weight
  public let bound: Weight
}
