internal import Conferences
internal import WorkingTime

/// Something a unit could have one more of, and when.
struct PricedResource: Hashable {
  let kind: Kind
  let time: Time

  enum Kind: Hashable {
    case chair
    case minuteTaker
    case room(Room.Kind, ID<Venue>)
    case agency(ID<Agency>)
  }

  enum Time: Hashable {
    /// From that Monday to Sunday.
    case week(Day)
    /// That day of every week.
    case weekday(Weekday)
    /// Rooms and agencies, which nobody has for a week only.
    case always
  }
}
