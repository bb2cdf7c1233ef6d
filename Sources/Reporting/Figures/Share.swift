internal import Conferences
internal import WorkingTime

/// A part of a whole, counted in conferences and in children: DfE counts children, the unit
/// counts meetings.
struct Share: Equatable {
  private(set) var conferences = 0
  private(set) var ofConferences = 0
  private(set) var children = 0
  private(set) var ofChildren = 0

  mutating func count(_ children: Int, isIn: Bool) {
    ofConferences += 1
    ofChildren += children
    if isIn {
      conferences += 1
      self.children += children
    }
  }

  mutating func add(_ other: Share) {
    conferences += other.conferences
    ofConferences += other.ofConferences
    children += other.children
    ofChildren += other.ofChildren
  }

  var percentOfConferences: String? { Self.percent(conferences, of: ofConferences) }
  var percentOfChildren: String? { Self.percent(children, of: ofChildren) }

  /// "93.3", "100.0": for columns, in which figures stand below one another; nil of nothing.
  static func tenths(_ part: Int, of whole: Int) -> String? {
    percent(part, of: whole).map { $0.contains(".") ? $0 : "\($0).0" }
  }

  /// "93.3", "100": a percentage with at most one decimal, halves away from zero; nil of nothing.
  static func percent(_ part: Int, of whole: Int) -> String? {
    guard whole > 0 else { return nil }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
