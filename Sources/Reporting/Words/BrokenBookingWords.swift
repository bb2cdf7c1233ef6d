public import Conferences

/// What a booking breaks as it stands, in lines.
public enum BrokenBookingWords {
  /// "This booking cannot stay as it is: Chair 03 is away …"; of several things, one a line below.
  public static func lines(_ broken: BrokenBooking) -> [String] {
    let lead =
      broken.isFixed
      ? "This booking is fixed, though it cannot be held as it is:"
      : "This booking cannot stay as it is:"
    return broken.sentences.count == 1
      ? ["\(lead) \(broken.sentences[0])"] : [lead] + broken.sentences.map { "  \($0)" }
  }
}
