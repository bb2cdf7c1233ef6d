public import WorkingTime

/// A building where conferences are held, with its grid of slots.
public struct Venue: Sendable {
  public let id: ID<Venue>
  /// When slots start, in order.
  public let slotStarts: [TimeOfDay]
  /// How long one slot lasts, in minutes.
  public let slotMinutes: Int
  public let open: WeeklyPattern

  public init(id: ID<Venue>, slotStarts: [TimeOfDay], slotMinutes: Int, open: WeeklyPattern) {
    self.id = id
    self.slotStarts = slotStarts.sorted()
    self.slotMinutes = slotMinutes
    self.open = open
  }

  /// The span of a booking of `slots` consecutive slots from `start`, or nil off the grid (H0).
  public func span(from start: TimeOfDay, slots: Int) -> Span? {
    guard let first = slotStarts.firstIndex(of: start), first + slots <= slotStarts.count else {
      return nil
    }
    return Span(start, slotStarts[first + slots - 1] + slotMinutes)
  }
}

/// A room of a venue. Its reference is `VENUE/ROOM`.
public struct Room: Sendable {
  public let venue: ID<Venue>
  public let name: String
  public let kind: Kind
  /// Seats.
  public let capacity: Int
  public let facilities: Set<Facility>

  public var id: ID<Room> { Room.id(venue: venue, name: name) }

  public static func id(venue: ID<Venue>, name: String) -> ID<Room> {
    ID("\(venue.text)/\(name)")
  }

  public init(
    venue: ID<Venue>, name: String, kind: Kind, capacity: Int, facilities: Set<Facility>
  ) {
    self.venue = venue
    self.name = name
    self.kind = kind
    self.capacity = capacity
    self.facilities = facilities
  }

  public enum Kind: String, CaseIterable, Sendable, Comparable {
    case meeting, family, professionals
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// "meeting room".
    public var words: String {
      switch self {
      case .meeting: "meeting room"
      case .family: "family room"
      case .professionals: "professionals' room"
      }
    }
  }
}

/// What a meeting room offers or a conference needs.
public enum Facility: String, CaseIterable, Sendable, Comparable {
  case network, typist
  case stepFree = "step_free"
  case video
  case hearingLoop = "hearing_loop"
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// In the unit's words.
  public var words: String {
    switch self {
    case .network: "network"
    case .typist: "a typist's place"
    case .stepFree: "step-free access"
    case .video: "video"
    case .hearingLoop: "a hearing loop"
    }
  }
}

/// Minutes between venues, the same both ways.
public struct TravelTimes: Sendable {
  private struct Pair: Hashable {
    let a: ID<Venue>
    let b: ID<Venue>
    init(_ a: ID<Venue>, _ b: ID<Venue>) {
      self.a = min(a, b)
      self.b = max(a, b)
    }
  }
  private var minutes: [Pair: Int] = [:]
  /// Minutes between different venues that no row names.
  public let otherwise: Int

  public init(otherwise: Int) { self.otherwise = otherwise }

  public mutating func set(_ minutes: Int, from: ID<Venue>, to: ID<Venue>) {
    self.minutes[Pair(from, to)] = minutes
  }

  public func minutes(from: ID<Venue>, to: ID<Venue>) -> Int {
    from == to ? 0 : minutes[Pair(from, to)] ?? otherwise
  }

  /// Every pair given, in order, for writing the table.
  public var rows: [(from: ID<Venue>, to: ID<Venue>, minutes: Int)] {
    minutes.map { ($0.key.a, $0.key.b, $0.value) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }
}
