/// How many chairs and meeting rooms a unit has.
public struct UnitSize: Sendable, Hashable, Codable, Comparable {
  public let chairs: Int
  /// Meeting rooms of all venues together.
  public let rooms: Int

  public init(chairs: Int, rooms: Int) {
    self.chairs = chairs
    self.rooms = rooms
  }

  public static func < (a: Self, b: Self) -> Bool { (a.chairs, a.rooms) < (b.chairs, b.rooms) }
}

extension UnitSize {
  /// "14 chairs and 1 meeting room".
  public var words: String {
    "\(chairs) chair\(chairs == 1 ? "" : "s") and \(rooms) meeting room\(rooms == 1 ? "" : "s")"
  }
}
