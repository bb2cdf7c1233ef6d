/// The known name that a mistyped one is nearest to.
public enum Nearest {
  /// Names longer than this are not compared.
  private static let longest = 64

  /// The nearest of the known names, or nil when none is near: one that the word begins or ends, as a
  /// room's name ends its venue's, or else one that is a slip of the finger away, or two in words of
  /// some length. Of equally near ones the first in order of the alphabet.
  public static func name(to word: String, among known: some Sequence<String>) -> String? {
    let word = word.lowercased()
    guard !word.isEmpty, word.unicodeScalars.count <= longest else { return nil }
    return whole(of: word, among: known) ?? slip(from: word, among: known)
  }

  /// The one name that has the word after a slash, or before all else.
  private static func whole(of word: String, among known: some Sequence<String>) -> String? {
    let wholes = known.filter { name in
      name.lowercased().hasSuffix("/\(word)")
        || (word.count >= shortestBeginning && name.lowercased().hasPrefix(word))
    }
    return wholes.count == 1 ? wholes[0] : nil
  }

  private static let shortestBeginning = 4

  private static func slip(from word: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(word.unicodeScalars)
    var best: (name: String, distance: Int)?
    for name in known {
      let other = Array(name.lowercased().unicodeScalars)
      let limit = slips(max(wanted.count, other.count))
      guard other.count <= longest, abs(other.count - wanted.count) <= limit,
        haveNearNumbers(wanted, other)
      else { continue }
      let distance = distance(wanted, other)
      guard distance <= limit else { continue }
      if best.map({ (distance, name) < ($0.distance, $0.name) }) ?? true {
        best = (name, distance)
      }
    }
    return best?.name
  }

  /// Whether the digits are the same but for one too many or too few, or their order. With another
  /// digit a number is as near to nine others, and was hardly meant.
  private static func haveNearNumbers(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let digits = [a, b].map { $0.filter { ("0"..."9").contains($0) } }
    return digits[0].count != digits[1].count || digits[0].sorted() == digits[1].sorted()
  }

  /// How many slips a word of some length may have.
  private static func slips(_ length: Int) -> Int { max(1, length / 3) }

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
