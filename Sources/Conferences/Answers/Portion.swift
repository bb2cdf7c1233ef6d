/// A part of a whole, in conferences and in children: national figures count children, the unit counts
/// conferences.
public struct Portion: Sendable, Hashable, Codable {
  public let conferences: Int
  public let ofConferences: Int
  public let children: Int
  public let ofChildren: Int

  public init(conferences: Int, ofConferences: Int, children: Int, ofChildren: Int) {
    self.conferences = conferences
    self.ofConferences = ofConferences
    self.children = children
    self.ofChildren = ofChildren
  }
}
