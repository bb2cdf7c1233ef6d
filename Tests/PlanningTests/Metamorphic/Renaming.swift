import Conferences

/// Gives everybody and everything another name.
struct Renaming: Sendable {
  let chair: @Sendable (ID<Chair>) -> ID<Chair>
  let minuteTaker: @Sendable (ID<MinuteTaker>) -> ID<MinuteTaker>
  let worker: @Sendable (ID<Worker>) -> ID<Worker>
  let agency: @Sendable (ID<Agency>) -> ID<Agency>
  let venue: @Sendable (ID<Venue>) -> ID<Venue>
  let room: @Sendable (ID<Room>) -> ID<Room>
  let conference: @Sendable (ID<Conference>) -> ID<Conference>
  let family: @Sendable (ID<Family>) -> ID<Family>

  /// Names that stand in the same order as before.
  static let keepingOrder = Renaming(
    chair: longer, minuteTaker: longer, worker: longer, agency: longer, venue: longer,
    room: { id in
      let parts = id.text.split(separator: "/", maxSplits: 1)
      return ID("Our \(parts[0])/Our \(parts[1])")
    },
    conference: longer, family: longer)

  @Sendable private static func longer<Subject>(_ id: ID<Subject>) -> ID<Subject> {
    ID("Our \(id.text)")
  }

  /// The other way round: the first comes last.
  static func reversing(_ scenario: Scenario) -> Renaming {
    let venue = reversed(scenario.venues.map(\.id))
    let rooms = Dictionary(grouping: scenario.rooms, by: \.venue).mapValues {
      reversed($0.map { ID<Room>($0.name) })
    }
    let venueOfRoom = Dictionary(uniqueKeysWithValues: scenario.rooms.map { ($0.id, $0) })
    return Renaming(
      chair: reversed(
        scenario.chairs.map(\.id) + scenario.conferences.compactMap(\.previousChair)
          + scenario.conferences.flatMap(\.barredChairs)),
      minuteTaker: reversed(scenario.minuteTakers.map(\.id)),
      worker: reversed(scenario.workers.map(\.id)),
      agency: reversed(scenario.agencies.map(\.id)), venue: venue,
      room: { id in
        let room = venueOfRoom[id]!
        return Room.id(venue: venue(room.venue), name: rooms[room.venue]!(ID(room.name)).text)
      },
      conference: reversed(scenario.conferences.map(\.id)),
      family: reversed(scenario.conferences.map(\.family)))
  }

  private static func reversed<Subject>(_ ids: [ID<Subject>])
    -> @Sendable (ID<Subject>) -> ID<Subject>
  {
    let sorted = Set(ids).sorted()
    let names = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { index, id in
        (id, ID<Subject>("N\(10_000 - index)"))
      })
    return { names[$0]! }
  }
}
