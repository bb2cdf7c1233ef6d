/// The known name that a mistyped one is nearest to.
public enum Nearest {
  /// Names longer than this are not compared.
  private static let longest = 64

  /// The nearest of the known names, or nil when none is anywhere near. Of equally near ones the
  /// first in order of the alphabet.
  public static func name(to word: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for name in known {
      let other = Array(name.lowercased().unicodeScalars)
      let limit = max(2, max(wanted.count, other.count) / 2)
      guard other.count <= longest, abs(other.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, other)
      guard distance <= limit else { continue }
      if best.map({ (distance, name) < ($0.distance, $0.name) }) ?? true {
        best = (name, distance)
      }
    }
    return best?.name
  }

  /// `; nearest known: NAME`, or nothing.
  static func hint(_ word: String, among known: some Sequence<String>) -> String {
    name(to: word, among: known).map { "; nearest known: \($0)" } ?? ""
  }

  /// Insertions, deletions, replacements and swaps of neighbours needed to turn one word into the
  /// other (optimal string alignment).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in b.indices {
        let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
        row[j + 1] = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
