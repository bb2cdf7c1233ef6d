/// More or fewer conferences than there are, drawn by a seed.
///
/// Drawn from are the conferences of the kinds named that wait for a booking, since what is promised
/// to a family does not come or go with demand; with ``includesBooked``, from all of those kinds.
///
/// Upwards, copies are added: with the same kind, dates, worker, agencies, chair before and wishes, so
/// that they strain the same people in the same weeks; of a family of their own, so that they are
/// nobody's siblings; without a booking; under references that cannot be taken for the unit's,
/// "extra 1 of C-101". Downwards, conferences are left out, and with them their bookings.
///
/// The number is the count drawn from times the percentage over or under 100, rounded half up. Who is
/// drawn depends on the seed and each conference's own reference, and on nothing else: the same draw
/// under a stronger change draws the same ones and more, and a conference more or less in the tables
/// does not shuffle the others.
public struct DemandChange: Sendable, Hashable {
  /// Of what there is: 120 for a fifth more, 80 for a fifth less.
  public let percent: Int
  /// Empty for every kind.
  public let kinds: Set<Conference.Kind>
  public let seed: UInt64
  /// Whether conferences with a fixed or published booking are drawn from too.
  public let includesBooked: Bool

  /// - Parameter percent: 0 or more.
  public init(
    percent: Int, kinds: Set<Conference.Kind> = [], seed: UInt64 = 1, includesBooked: Bool = false
  ) {
    precondition(percent >= 0, "demand cannot fall by more than all there is")
    self.percent = percent
    self.kinds = kinds
    self.seed = seed
    self.includesBooked = includesBooked
  }

  func apply(to scenario: inout Scenario) {
    let drawn = order(scenario)
    let number = (drawn.count * abs(percent - 100) + 50) / 100
    if percent < 100 {
      let gone = Set(drawn.prefix(number).map(\.id))
      scenario.conferences.removeAll { gone.contains($0.id) }
      scenario.bookings.removeAll { gone.contains($0.conference) }
    } else if !drawn.isEmpty {
      var names = ExtraNames(scenario)
      scenario.conferences += (0..<number).map { names.copy(of: drawn[$0 % drawn.count]) }
    }
  }

  /// Those that may be drawn, in the order in which they are.
  private func order(_ scenario: Scenario) -> [Conference] {
    let booked = Set(
      scenario.bookings.filter { scenario.status(of: $0) != .provisional }.map(\.conference))
    let open = scenario.conferences.filter {
      (kinds.isEmpty || kinds.contains($0.kind)) && (includesBooked || !booked.contains($0.id))
    }
    let numbers = Dictionary(
      open.map { ($0.id, Draw.number(seed: seed, name: $0.id.text)) },
      uniquingKeysWith: { first, _ in first })
    return open.sorted { (numbers[$0.id]!, $0.id) < (numbers[$1.id]!, $1.id) }
  }
}

/// Makes copies under references that nobody bears yet.
private struct ExtraNames {
  private var conferences: Set<String>
  private var families: Set<String>

  init(_ scenario: Scenario) {
    conferences = Set(scenario.conferences.map(\.id.text))
    families = Set(scenario.conferences.map(\.family.text))
  }

  mutating func copy(of model: Conference) -> Conference {
    Conference(
      like: model, id: ID(Self.free(model.id.text, &conferences)),
      family: ID(Self.free(model.family.text, &families)))
  }

  private static func free(_ name: String, _ taken: inout Set<String>) -> String {
    var number = 1
    while !taken.insert("extra \(number) of \(name)").inserted { number += 1 }
    return "extra \(number) of \(name)"
  }
}
