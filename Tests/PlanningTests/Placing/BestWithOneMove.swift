import Conferences
import WorkingTime

/// The best that can be had for a conference when one other conference makes room for it: where the
/// first could not be there otherwise, or not with the chair whom its family knows or was told of. By
/// trying every pair of places.
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
    let free = alone.choices().map { Place(alone.booking($0)) }
    let known = [alone.conference.previousChair, alone.contract.published(alone.conference)?.chair]
    for other in chance.open where other.id != id && chance.booking(of: other.id) != nil {
      tryMoving(other.id) { place in
        let isKnown = place.chair != nil && known.contains(place.chair)
        return isKnown ? !free.contains(place) : !free.contains { $0.slot == place.slot }
      }
    }
  }

  private mutating func tryMoving(_ other: ID<Conference>, where isNeeded: (Place) -> Bool) {
    let scenario = chance.scenarioWith(only: id, other)
    let (mine, theirs) = (Bookable(id, in: scenario), Bookable(other, in: scenario))
    let asIs = chance.booking(of: id).map(BestPlaces.Slot.init)
    let first = mine.choices().filter {
      let place = Place(mine.booking($0))
      return isNeeded(place) && place.slot != asIs
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
