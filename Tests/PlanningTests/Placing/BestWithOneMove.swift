import Conferences
import WorkingTime

/// The best that can be had for a conference when one other conference makes room for it, which it
/// does only where the first could not be there otherwise; by trying every pair of places.
struct BestWithOneMove {
  private let chance: ChanceCalendar
  private let id: ID<Conference>
  private(set) var best: TierVector?

  private struct Place: Hashable {
    let slot: BestPlaces.Slot
    let chair: ID<Chair>?

    init(_ booking: Booking) {
      slot = BestPlaces.Slot(booking)
      chair = booking.chair
    }
  }

  init(_ id: ID<Conference>, _ chance: ChanceCalendar) {
    self.chance = chance
    self.id = id
    let alone = Bookable(id, in: chance.scenarioWith(only: id))
    let without = Set(alone.choices().map { Place(alone.booking($0)) })
    for other in chance.open where other.id != id && chance.booking(of: other.id) != nil {
      tryMoving(other.id, unless: without)
    }
  }

  private mutating func tryMoving(_ other: ID<Conference>, unless without: Set<Place>) {
    let scenario = chance.scenarioWith(only: id, other)
    let (mine, theirs) = (Bookable(id, in: scenario), Bookable(other, in: scenario))
    let asIs = chance.booking(of: id).map(Place.init)
    let first = mine.choices().filter {
      let place = Place(mine.booking($0))
      return !without.contains(place) && place != asIs
    }.sorted { $0.cost < $1.cost }
    let second = theirs.choices().sorted { $0.cost < $1.cost }
    var least: TierVector?
    for one in first {
      for two in second {
        let sum = one.cost + two.cost
        if let least, !(sum < least) { break }
        guard theirs.fits(two, beside: one) else { continue }
        let total = sum + caseloads([mine.booking(one), theirs.booking(two)])
        guard least.map({ total < $0 }) ?? true else { continue }
        least = total
        let worth = chance.worth(
          chance.bookings(with: [mine.booking(one), theirs.booking(two)]))
        best = min(best ?? worth, worth)
      }
    }
  }

  private func caseloads(_ changed: [Booking]) -> TierVector {
    let contract = Contract(chance.scenario)
    return contract.costOfCaseloads(
      chance.bookings(with: changed).compactMap { booking in
        let conference = chance.scenario.conferences.first { $0.id == booking.conference }!
        guard conference.previousChair == nil, contract.fixed(conference) == nil,
          let chair = booking.chair
        else { return nil }
        return (chair, conference.family)
      })
  }
}
