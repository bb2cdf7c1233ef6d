public import WorkingTime

/// Who may agree to a move or a cancellation: by role or reference, never more than that. Of the
/// unit the Safeguarding Team Manager or a Service Manager may (S15).
public enum Authoriser {
  /// Characters of the longest role or reference.
  public static let longest = 80

  /// What is wrong with a text that should say who agreed, and what would be right, to follow the
  /// text; nil when it is sound.
  public static func fault(_ text: String) -> String? {
    let example = "write a role or a reference, such as Service Manager"
    guard let first = text.first else { return "is empty; \(example)" }
    if text.contains(where: \.isNewline) { return "is more than one line; \(example)" }
    if text.count > longest {
      return "has \(text.count) characters; \(example), of at most \(longest)"
    }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    {
      return "holds a control character; \(example)"
    }
    return first.isLetter || first.isNumber
      ? nil : "begins with neither a letter nor a digit; \(example)"
  }
}

/// That somebody agreed, and when.
public struct Agreement: Sendable, Hashable {
  public let by: ID<Authoriser>
  public let on: Day

  public init(by: ID<Authoriser>, on: Day) {
    self.by = by
    self.on = on
  }
}
