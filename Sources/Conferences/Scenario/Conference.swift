public import WorkingTime

/// One meeting about one family that has to be planned, or is.
public struct Conference: Sendable {
  public let id: ID<Conference>
  public let family: ID<Family>
  public let kind: Kind
  public var worker: ID<Worker>
  public var secondWorker: ID<Worker>?
  /// Children the conference is about, 1 or more; national figures count them.
  public var children = 1
  public var dates = Dates()
  public var lastKind: Kind?
  public var previousChair: ID<Chair>?
  public var barredChairs: Set<ID<Chair>> = []
  public var attendees = 10
  /// Slots it takes, where the policy's rule is not to decide.
  public var slots: Int?
  public var mode = Mode.inPerson
  /// Venues allowed, the first preferred; empty for all alike.
  public var venues: [ID<Venue>] = []
  public var needs: Set<Facility> = []
  /// Agencies that must attend.
  public var required: [ID<Agency>] = []
  /// Agencies asked.
  public var invited: [ID<Agency>] = []
  public var isHarmOutsideHome = false
  public var isSplit = false
  public var familyUnavailable = WeeklyPattern.never
  public var familyPrefers = WeeklyPattern.never

  public init(id: ID<Conference>, family: ID<Family>, kind: Kind, worker: ID<Worker>) {
    self.id = id
    self.family = family
    self.kind = kind
    self.worker = worker
  }

  /// Another conference with all that one has: people, dates, needs, agencies and wishes.
  ///
  /// - Parameters:
  ///   - family: whose it is; the model's where none is named.
  ///   - kind: what kind it is; the model's where none is named.
  public init(
    like model: Conference, id: ID<Conference>, family: ID<Family>? = nil, kind: Kind? = nil
  ) {
    self.init(
      id: id, family: family ?? model.family, kind: kind ?? model.kind, worker: model.worker)
    secondWorker = model.secondWorker
    children = model.children
    dates = model.dates
    lastKind = model.lastKind
    previousChair = model.previousChair
    barredChairs = model.barredChairs
    attendees = model.attendees
    slots = model.slots
    mode = model.mode
    venues = model.venues
    needs = model.needs
    required = model.required
    invited = model.invited
    isHarmOutsideHome = model.isHarmOutsideHome
    isSplit = model.isSplit
    familyUnavailable = model.familyUnavailable
    familyPrefers = model.familyPrefers
  }

  public enum Kind: String, CaseIterable, Sendable, Comparable {
    case initial, review
    case preBirth = "pre_birth"
    case transferIn = "transfer_in"
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// "initial conference".
    public var words: String {
      switch self {
      case .initial: "initial conference"
      case .review: "review conference"
      case .preBirth: "pre-birth conference"
      case .transferIn: "transfer-in conference"
      }
    }

    /// As invitations abbreviate it.
    public var abbreviation: String {
      switch self {
      case .initial: "ICPC"
      case .review: "RCPC"
      case .preBirth: "Pre-birth ICPC"
      case .transferIn: "Transfer-in ICPC"
      }
    }
  }

  public enum Mode: String, CaseIterable, Sendable {
    case inPerson = "in_person"
    case hybrid, remote

    public var words: String {
      switch self {
      case .inPerson: "in person"
      case .hybrid: "hybrid"
      case .remote: "remote"
      }
    }
  }

  /// The dates that start clocks or bound the day.
  public struct Dates: Sendable {
    public var requested: Day?
    public var s47Strategy: Day?
    public var lastStrategy: Day?
    public var transferRequest: Day?
    public var expectedDelivery: Day?
    public var lastConference: Day?
    public var neededBy: Day?
    public var notBefore: Day?
    public init() {}
  }

  /// Agencies required or invited, each once, in order.
  public var agencies: [ID<Agency>] {
    (required + invited).reduce(into: []) { agencies, agency in
      if !agencies.contains(agency) { agencies.append(agency) }
    }
  }

  /// Family rooms it holds (H7).
  public var familyRoomsNeeded: Int { mode == .remote ? 0 : isSplit ? 2 : 1 }
}
