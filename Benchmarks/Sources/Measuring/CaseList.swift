/// Every case that is measured, in a fixed order.
public enum CaseList {
  /// Half a year.
  public static let seasonWeeks = 26

  /// Authorities whose weeks are kept in the repository with another seed than 7.
  private static let small: Set<String> = ["rutland", "york", "north-lincolnshire"]

  public static let all: [Case] = weeks + seasons + crises + replans

  public static func named(_ name: String) -> Case? { all.first { $0.name == name } }

  private static func make(_ authority: String, _ times: Int, _ kind: CaseKind) -> Case {
    Case(authority, times: times, kind, seed: small.contains(authority) ? 5 : 7)
  }

  /// From about 10 conferences to about 5,000.
  private static let weeks: [Case] =
    [
      "rutland", "york", "north-lincolnshire", "median", "barnsley", "gloucestershire", "leeds",
      "kent", "birmingham",
    ].map { make($0, 1, .week) } + [2, 4, 6].map { make("birmingham", $0, .week) }

  private static let seasons: [Case] =
    [4, 13].map { make("rutland", 1, .season(weeks: $0)) }
    + ["rutland", "york", "median", "leeds", "birmingham"].map {
      make($0, 1, .season(weeks: seasonWeeks))
    } + [2, 4].map { make("birmingham", $0, .season(weeks: seasonWeeks)) }

  private static let crises: [Case] =
    ["york", "barnsley", "leeds", "birmingham"].map { make($0, 1, .crisis) }
    + [2, 4].map { make("birmingham", $0, .crisis) }

  private static let replans: [Case] =
    ["rutland", "york", "barnsley", "leeds", "birmingham"].map { make($0, 1, .replan) }
    + [2, 4].map { make("birmingham", $0, .replan) }
}
