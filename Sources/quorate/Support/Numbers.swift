internal import ArgumentParser

/// Numbers that options take, each within its bounds, so that what is none is refused with what would be
/// right. Options that use them parse unconditionally, so that a minus is read as one.
enum Numbers {
  static func whole(_ bounds: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
    { text in
      guard let number = Int(text), bounds.contains(number) else {
        throw ValidationError(
          "write a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
      }
      return number
    }
  }

  /// "16", or "14..18" for every number from one to another.
  static func range(_ bounds: ClosedRange<Int>) -> @Sendable (String) throws -> ClosedRange<Int> {
    { text in
      let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first <= last,
        bounds.contains(first), bounds.contains(last)
      else {
        throw ValidationError(
          "write a whole number from \(bounds.lowerBound) to \(bounds.upperBound), or the smaller and "
            + "the larger of several, such as 3..5")
      }
      return first...last
    }
  }

  /// Seconds, more than none.
  @Sendable static func seconds(_ text: String) throws -> Double {
    guard let seconds = Double(text), seconds > 0, seconds < 1e9 else {
      throw ValidationError("write a number of seconds, more than 0")
    }
    return seconds
  }
}
