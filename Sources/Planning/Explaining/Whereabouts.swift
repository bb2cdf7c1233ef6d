internal import Conferences

/// Where every chair is, for an opening at which none is free.
extension ChairRefusals {
  /// Chairs named one by one; more are counted by what keeps them away.
  private static let mostNamed = 6

  /// Who is where, for an opening at which none is free: "Chair 1 away (leave), Chair 2 at C-0499",
  /// or "12 away, 7 at another conference".
  func whereabouts(_ conference: Conference, _ opening: Opening) -> String {
    let all = obstacles(conference, opening)
    if all.count <= Self.mostNamed {
      return all.map { "\(Words.chair($0.id)) \($1.brief)" }.joined(separator: ", ")
    }
    let counts = Dictionary(grouping: all, by: \.1.words).mapValues(\.count)
    return RefusalSummary.ranked(counts).map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }
}
