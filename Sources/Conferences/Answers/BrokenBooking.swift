/// What a booking breaks as it stands in its calendar, as when somebody is away by now.
public struct BrokenBooking: Sendable, Hashable {
  /// The most pressing first.
  public let sentences: [String]
  /// Whether it stays all the same (H12).
  public let isFixed: Bool

  public init(sentences: [String], isFixed: Bool) {
    self.sentences = sentences
    self.isFixed = isFixed
  }
}
