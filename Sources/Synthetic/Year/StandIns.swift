internal import Conferences
internal import WorkingTime

/// Managers come in place of workers who are ill (S21; document 002): to what is published for a day
/// of the illness, and to first conferences that cannot wait for its end. Afterwards the worker comes
/// again.
struct StandIns {
  /// As of the Friday.
  let asOf: Day
  let workers: [ID<Worker>: Worker]
  /// Of workers who are ill or going to be.
  private let illnesses: [Subject: [Absence]]

  /// Whoever is back within so many days is waited for with new bookings.
  private static let waitsDays = 10

  init(asOf: Day, workers: [Worker], illnesses: [Absence]) {
    self.asOf = asOf
    self.workers = Dictionary(uniqueKeysWithValues: workers.map { ($0.id, $0) })
    self.illnesses = Dictionary(grouping: illnesses, by: \.subject)
  }

  /// The conference with those who can come to it.
  func conference(_ record: History.Record) -> Conference {
    var conference = record.conference
    if let manager = standIn(for: conference.worker, record) { conference.worker = manager }
    if let second = conference.secondWorker, standIn(for: second, record) != nil {
      conference.secondWorker = nil
    }
    return conference
  }

  /// Nil where the worker comes, or nobody can instead.
  private func standIn(for id: ID<Worker>, _ record: History.Record) -> ID<Worker>? {
    guard let illness = illnesses[.worker(id)]?.first(where: { isInTheWay($0, record) }),
      let manager = workers[id]?.manager, !isIll(manager, during: illness)
    else { return nil }
    return manager
  }

  private func isInTheWay(_ illness: Absence, _ record: History.Record) -> Bool {
    if let booking = record.booking { return illness.span(on: booking.day) != nil }
    return record.conference.kind != .review && illness.to.day > asOf + Self.waitsDays
  }

  private func isIll(_ manager: ID<Worker>, during illness: Absence) -> Bool {
    (illnesses[.worker(manager)] ?? []).contains { $0.from < illness.to && illness.from < $0.to }
  }
}
