internal import Conferences
internal import WorkingTime

/// Makes up the initial conferences that could be asked for: each like one of those in the tables, with
/// its worker, agencies and wishes, and its dates as long before the request.
struct ArrivalMaker {
  private let models: [Conference]
  private let scenario: Scenario
  private let rate: ArrivalRate

  init(_ scenario: Scenario, rate: ArrivalRate) {
    self.scenario = scenario
    self.rate = rate
    models = scenario.conferences.filter {
      $0.kind == .initial && $0.dates.requested != nil
    }
  }

  /// Whether there is any conference to go by.
  var canMake: Bool { !models.isEmpty }

  /// Parts of a day in each of which one may come or not: the sum is as good as a Poisson number for
  /// up to a few dozen a day.
  private static let parts = 120

  /// Those asked for on a day.
  func arrivals(on day: Day, _ random: inout some RandomNumberGenerator) -> [Conference] {
    let expected = rate.expectedMillionths(on: day, scenario.workingDays)
    let limit = UInt64(1_000_000 * Self.parts)
    let count = (0..<Self.parts).count { _ in random.next(upperBound: limit) < UInt64(expected) }
    return (0..<count).map { number in
      let index = Int(random.next(upperBound: UInt64(models.count)))
      return like(models[index], on: day, number: number)
    }
  }

  private func like(_ model: Conference, on day: Day, number: Int) -> Conference {
    var new = Conference(
      like: model, id: ID("new \(day) \(number)"), family: ID("new \(day) \(number)"))
    let later = day - (model.dates.requested ?? day)
    new.dates.requested = day
    new.dates.s47Strategy = model.dates.s47Strategy.map { $0 + later }
    new.dates.lastStrategy = model.dates.lastStrategy.map { $0 + later }
    new.dates.neededBy = model.dates.neededBy.map { $0 + later }
    new.dates.notBefore = model.dates.notBefore.map { $0 + later }
    return new
  }
}
