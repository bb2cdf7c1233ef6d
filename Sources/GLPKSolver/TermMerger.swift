/// Sums coefficients with the same index, in the order of first mention. GLPK refuses an index that
/// comes twice.
struct TermMerger {
  private(set) var indices: [Int32] = []
  private(set) var coefficients: [Double] = []
  /// For each index, where it may be in `indices`. Stale entries are recognised by looking there, so
  /// nothing has to be cleared between uses.
  private var slots: [Int32] = []

  /// Starts anew for indices below `count`.
  mutating func begin(over count: Int) {
    indices.removeAll(keepingCapacity: true)
    coefficients.removeAll(keepingCapacity: true)
    if slots.count < count {
      slots.append(contentsOf: repeatElement(0, count: max(count, 2 * slots.count) - slots.count))
    }
  }

  mutating func add(_ index: Int, _ coefficient: Double) {
    let slot = Int(slots[index])
    if slot < indices.count, indices[slot] == index {
      coefficients[slot] += coefficient
    } else {
      slots[index] = narrow(indices.count)
      indices.append(narrow(index))
      coefficients.append(coefficient)
    }
  }
}
