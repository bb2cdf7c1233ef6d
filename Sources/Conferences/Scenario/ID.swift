/// A reference, as the unit writes it, typed by what it refers to. References are all the planner
/// knows of anybody.
public struct ID<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String
  public init(_ text: String) { self.text = text }
  public var description: String { text }
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

/// A family, known by its reference only.
public enum Family {}
/// A social work team.
public enum Team {}
