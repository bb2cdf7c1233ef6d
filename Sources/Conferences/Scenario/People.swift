public import WorkingTime

/// An independent chair of conferences (IRO, CPC).
public struct Chair: Sendable {
  public let id: ID<Chair>
  public let works: WeeklyPattern
  /// Conferences a day.
  public let maximumPerDay: Int
  /// Conferences from Monday to Sunday.
  public let maximumPerWeek: Int
  /// Where the chair chairs; empty for everywhere.
  public let venues: Set<ID<Venue>>
  /// What the chair is trained for, as written in the table.
  public let trained: Set<String>
  /// Whether the chair takes duty days.
  public let takesDuty: Bool
  /// Families held now.
  public let caseload: Int
  /// Families the chair should not hold more than, where there is such a limit.
  public let caseloadLimit: Int?

  public static let harmOutsideHome = "harm_outside_home"
  public var isTrainedForHarmOutsideHome: Bool { trained.contains(Self.harmOutsideHome) }

  public init(
    id: ID<Chair>, works: WeeklyPattern, maximumPerDay: Int = 2, maximumPerWeek: Int = 5,
    venues: Set<ID<Venue>> = [], trained: Set<String> = [], takesDuty: Bool = true,
    caseload: Int = 0, caseloadLimit: Int? = nil
  ) {
    self.id = id
    self.works = works
    self.maximumPerDay = maximumPerDay
    self.maximumPerWeek = maximumPerWeek
    self.venues = venues
    self.trained = trained
    self.takesDuty = takesDuty
    self.caseload = caseload
    self.caseloadLimit = caseloadLimit
  }
}

/// A social worker, or a manager of one.
public struct Worker: Sendable {
  public let id: ID<Worker>
  public let team: ID<Team>
  public let works: WeeklyPattern
  public let manager: ID<Worker>?
  public let isNewlyQualified: Bool

  public init(
    id: ID<Worker>, team: ID<Team>, works: WeeklyPattern, manager: ID<Worker>? = nil,
    isNewlyQualified: Bool = false
  ) {
    self.id = id
    self.team = team
    self.works = works
    self.manager = manager
    self.isNewlyQualified = isNewlyQualified
  }
}

public struct MinuteTaker: Sendable {
  public let id: ID<MinuteTaker>
  public let works: WeeklyPattern
  /// Conferences a day.
  public let maximumPerDay: Int
  /// Where they work; empty for everywhere.
  public let venues: Set<ID<Venue>>

  public init(
    id: ID<MinuteTaker>, works: WeeklyPattern, maximumPerDay: Int = 2, venues: Set<ID<Venue>> = []
  ) {
    self.id = id
    self.works = works
    self.maximumPerDay = maximumPerDay
    self.venues = venues
  }
}

/// An agency that sends somebody: police, health, a school, an interpreter service.
public struct Agency: Sendable {
  public let id: ID<Agency>
  public let works: WeeklyPattern
  /// Conferences it can attend at the same moment; nil for no limit.
  public let atOnce: Int?

  public init(id: ID<Agency>, works: WeeklyPattern = .workingWeek, atOnce: Int? = nil) {
    self.id = id
    self.works = works
    self.atOnce = atOnce
  }
}
