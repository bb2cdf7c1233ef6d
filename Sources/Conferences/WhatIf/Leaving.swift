/// What a scenario keeps of somebody or something that is no longer there.
extension Scenario {
  /// Whether its tables list somebody or something.
  func knows(_ subject: Subject) -> Bool {
    switch subject {
    case .agency(let id): agencies.contains { $0.id == id }
    case .chair(let id): chairs.contains { $0.id == id }
    case .minuteTaker(let id): minuteTakers.contains { $0.id == id }
    case .room(let id): rooms.contains { $0.id == id }
    case .venue(let id): venues.contains { $0.id == id }
    case .worker(let id): workers.contains { $0.id == id }
    }
  }

  /// Takes a name that a table no longer lists out of whatever must name somebody who is there.
  ///
  /// Absences and given duty days of theirs go. A booking stays, with an empty place where the name
  /// was: its family keeps date, start and venue, and pays for what changes. A published booking
  /// whose chair has left counts as one with another chair than published, whoever takes it; one
  /// whose room or minute-taker is gone finds another at no price, as anywhere. A fixed one is
  /// reported for what it lacks, and nothing is put in. Who chaired a family last, and who must not,
  /// stays as it was: the contract allows chairs there who have left, so that continuity lost counts.
  mutating func forget(_ subject: Subject) {
    absences.removeAll { $0.subject == subject }
    switch subject {
    case .chair(let id):
      duty.removeAll { $0.chair == id }
      changeBookings { if $0.chair == id { $0.chair = nil } }
    case .minuteTaker(let id):
      changeBookings { if $0.minuteTaker == id { $0.minuteTaker = nil } }
    case .room(let id):
      changeBookings { $0.leave(id) }
    case .agency, .venue, .worker: break
    }
  }

  private mutating func changeBookings(_ change: (inout Booking) -> Void) {
    bookings = bookings.map { booking in
      var changed = booking
      change(&changed)
      return changed
    }
  }

  /// Changes values of the policy, and what was taken from it when the tables were read.
  mutating func change(policy entries: [PolicyKey: Policy.Entry]) {
    policy = policy.changing(entries)
    var times = TravelTimes(otherwise: policy.whole(.travelMinutes))
    for row in travel.rows { times.set(row.minutes, from: row.from, to: row.to) }
    travel = times
  }
}

extension Booking {
  fileprivate mutating func leave(_ id: ID<Room>) {
    if room == id { room = nil }
    if professionalsRoom == id { professionalsRoom = nil }
    familyRooms.removeAll { $0 == id }
  }
}
