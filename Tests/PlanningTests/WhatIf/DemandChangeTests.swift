import Conferences
import Planning
import Testing
import WorkingTime

/// More and fewer conferences, drawn by a seed.
struct DemandChangeTests {
  /// Ten conferences that wait and two that are booked.
  private var scenario: Scenario {
    var scene = Scene()
    scene.add("B-1")
    scene.add("B-2", "2026-12-16", number: 2)
    scene.tell(as: .published)
    for number in 0..<6 { scene.addConference("C-\(number)") { $0.children = number + 1 } }
    for number in 6..<10 {
      scene.addConference("C-\(number)", kind: .review) {
        $0.dates.lastConference = day("2026-09-20")
        $0.lastKind = .initial
        $0.previousChair = ID("Chair 1")
      }
    }
    return scene.scenario
  }

  private func changed(_ change: DemandChange) throws -> Scenario {
    try WhatIf(name: "", what: "", changes: [.demand(change)]).applied(to: scenario)
  }

  private func names(_ change: DemandChange) throws -> Set<String> {
    Set(try changed(change).conferences.map(\.id.text))
  }

  @Test func aFifthMoreOfTenIsTwoCopies() throws {
    let more = try changed(DemandChange(percent: 120, seed: 3))
    let extra = more.conferences.filter { $0.id.text.hasPrefix("extra ") }
    #expect(more.conferences.count == 14)
    #expect(extra.count == 2)
    for copy in extra {
      let model = try #require(
        more.conferences.first { copy.id.text == "extra 1 of \($0.id)" })
      #expect(copy.family.text == "extra 1 of \(model.family)")
      #expect(copy.worker == model.worker)
      #expect(copy.children == model.children)
      #expect(copy.dates.s47Strategy == model.dates.s47Strategy)
      #expect(copy.previousChair == model.previousChair)
      #expect(!more.bookings.contains { $0.conference == copy.id })
    }
  }

  @Test func halvesAreRoundedUp() throws {
    #expect(try names(DemandChange(percent: 104)).count == 12)
    #expect(try names(DemandChange(percent: 105)).count == 13)
    #expect(try names(DemandChange(percent: 95)).count == 11)
  }

  @Test func nobodyIsDrawnWhoHasABooking() throws {
    #expect(try names(DemandChange(percent: 0)) == ["B-1", "B-2"])
    #expect(try names(DemandChange(percent: 200)).contains("extra 1 of B-1") == false)
    let all = try changed(DemandChange(percent: 0, includesBooked: true))
    #expect(all.conferences.isEmpty)
    #expect(all.bookings.isEmpty)
    #expect(
      try names(DemandChange(percent: 200, includesBooked: true)).contains("extra 1 of B-1"))
  }

  @Test func onlyTheKindsNamedAreDrawn() throws {
    let fewer = try changed(DemandChange(percent: 0, kinds: [.review]))
    #expect(fewer.conferences.count == 8)
    #expect(!fewer.conferences.contains { $0.kind == .review })
  }

  @Test func theSameSeedDrawsTheSameAndAnotherOthers() throws {
    let draws = try (1...8).map { try names(DemandChange(percent: 70, seed: UInt64($0))) }
    #expect(try draws[0] == names(DemandChange(percent: 70, seed: 1)))
    #expect(Set(draws).count > 4)
  }

  @Test(arguments: 1...5)
  func aStrongerChangeDrawsTheSameOnesAndMore(seed: UInt64) throws {
    var before = try names(DemandChange(percent: 0, seed: seed))
    for percent in stride(from: 10, through: 400, by: 10) {
      let names = try names(DemandChange(percent: percent, seed: seed))
      #expect(before.isSubset(of: names), "\(percent)")
      before = names
    }
    #expect(before.contains("extra 3 of C-0"))
  }

  @Test func twoChangesNeverGiveOneNameTwice() throws {
    let change = WhatIf.Change.demand(DemandChange(percent: 200))
    let twice = try WhatIf(name: "", what: "", changes: [change, change]).applied(to: scenario)
    #expect(Set(twice.conferences.map(\.id)).count == twice.conferences.count)
    #expect(Set(twice.conferences.map(\.family)).count == twice.conferences.count)
    #expect(twice.conferences.count == 2 + 4 * 10)
  }
}
