import Foundation

/// Figures as people read them.
enum Figure {
  /// Three digits: "0.0421", "1.32", "58.1".
  static func seconds(_ value: Double) -> String {
    if value <= 0 { return "0" }
    let places = max(0, 2 - Int(log10(value).rounded(.down)))
    return String(format: "%.\(min(places, 4))f", value)
  }

  /// "12 of 340, 3.5%".
  static func gap(_ level: Measured.Level) -> String {
    let share = level.value > 0 ? String(format: ", %.1f%%", 100 * level.gap / level.value) : ""
    return "\(short(level.gap)) of \(short(level.value))\(share)"
  }

  /// Without places where it is whole.
  static func short(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(format: "%.3g", value)
  }

  /// A coordinate, to a tenth.
  static func place(_ value: Double) -> String { String(format: "%.1f", value) }

  /// "1.23 ×": how many times the one the other is.
  static func ratio(_ value: Double, to base: Double) -> String {
    base > 0 ? String(format: "%.2f ×", value / base) : "–"
  }
}
