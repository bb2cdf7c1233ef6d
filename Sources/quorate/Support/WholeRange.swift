internal import ArgumentParser

/// `16`, or `14..18` for every number from one to another.
struct WholeRange: ExpressibleByArgument {
  let numbers: ClosedRange<Int>

  private static let dots = ".."

  init?(argument: String) {
    let ends = argument.split(separator: Self.dots, omittingEmptySubsequences: false)
      .map { Int($0) }
    guard let first = ends[0], let last = ends[ends.count - 1], ends.count <= 2, first <= last
    else { return nil }
    numbers = first...last
  }

  init(_ number: Int) { numbers = number...number }
}
