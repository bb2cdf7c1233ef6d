import Conferences
import Planning
import Testing
import WorkingTime

@Suite("What a calendar is worth, tier by tier") struct TierValuesTests {
  /// The parts of a scene that cost, as "short_notice 2 = 4".
  private func costs(_ scene: Scene, duty: [DutyDay]? = nil) throws -> [String] {
    let values = TierValues(try scene.calendar(duty: duty))
    return values.order.flatMap { values.parts(of: $0) }.filter { $0.count > 0 }.map {
      "\($0.part.rawValue) \($0.count) = \($0.value)"
    }
  }

  /// On its target day, with notice and margin: a booking that costs nothing.
  private var perfect: Scene {
    var scene = Scene()
    scene.add("C-1", "2026-12-18")
    return scene
  }

  @Test func aPerfectBookingCostsNothing() throws { #expect(try costs(perfect) == []) }

  @Test func tiersComeInThePolicysOrder() throws {
    let order: [Tier] = [.statutory, .moved, .quorum, .preference, .standards, .continuity]
    let scene = Scene([.tiers: .tierList(order)])
    #expect(TierValues.of(try scene.calendar()).map(\.0) == order)
  }

  // Statutory

  @Test func noBookingCostsAThousand() throws {
    var scene = Scene()
    scene.addConference("C-1")
    #expect(try costs(scene) == ["unplaced 1 = 1000"])
  }

  @Test func whatCannotBeBookedBeforeTheHorizonCostsNothing() throws {
    var scene = Scene()
    scene.addConference("C-1") { $0.dates.notBefore = day("2027-07-01") }
    #expect(try costs(scene) == [])
  }

  @Test func latenessCostsTenAndEachWorkingDay() throws {
    var scene = perfect
    scene.bookings[0].day = day("2026-12-24")
    #expect(
      try costs(scene) == ["late 1 = 10", "late_working_days 1 = 1", "days_from_target 4 = 4"])
    // Christmas Day and the substitute for Boxing Day are not counted.
    scene.bookings[0].day = day("2026-12-29")
    #expect(try costs(scene).prefix(2) == ["late 1 = 10", "late_working_days 2 = 2"])
  }

  // Quorum

  @Test func fewerThanTwoAgenciesAreNotAQuorum() throws {
    var scene = perfect
    scene.scenario.conferences[0].invited = [ID("Health"), ID("Police"), ID("School")]
    scene.away(.agency(ID("School")), "2026-12-18", "2026-12-19")
    #expect(try costs(scene) == [])
    scene.away(.agency(ID("Police")), "2026-12-18 11:00", "2026-12-18 12:00")
    #expect(try costs(scene) == ["not_quorate 1 = 1"])
  }

  @Test func oneAgencyListedIsAllThatTheQuorumAsks() throws {
    var scene = perfect
    scene.scenario.conferences[0].invited = [ID("Health")]
    scene.scenario.conferences[0].required = [ID("Health")]
    #expect(try costs(scene) == [])
  }

  // Moved

  @Test func movingCostsMoreOnceInvitationsAreOut() throws {
    var scene = perfect
    scene.scenario.policy = scene.scenario.policy.changing([
      .movedInvitedDays: Policy.Entry(value: .whole(14), source: "test", policy: "test")
    ])
    scene.tell(as: .published)
    #expect(try costs(scene) == [])
    scene.bookings[0].start = time("11:45")
    // 18 December is 14 days after 4 December: invitations are just out.
    #expect(try costs(scene) == ["moved 1 = 5"])
    scene.scenario.bookings[0].day = day("2026-12-21")
    #expect(try costs(scene) == ["moved 1 = 1"])
  }

  @Test func everyPriceOfAMoveIsATermOfItsOwn() throws {
    var scene = perfect
    scene.add("C-2", "2026-12-18", number: 2)
    scene.add("C-3", "2027-02-01", worker: "W-3")
    scene.tell(as: .published)
    for index in scene.bookings.indices { scene.bookings[index].start = time("14:00") }
    let terms = TierValues(try scene.calendar()).terms(of: .moved)
    #expect(terms.map { "\($0.count) × \($0.each)" } == ["2 × 5", "1 × 1"])
  }

  @Test func aDroppedPublishedBookingCostsThoughItIsBeyondTheHorizon() throws {
    var scene = perfect
    scene.tell(as: .published)
    scene.bookings = []
    scene.scenario.conferences[0].dates.notBefore = day("2027-07-01")
    #expect(try costs(scene) == ["moved 1 = 5"])
  }

  @Test func anotherRoomOrMinuteTakerIsNoMove() throws {
    var scene = perfect
    scene.tell(as: .published)
    scene.bookings[0].room = ID("Centre/Room 2")
    scene.bookings[0].minuteTaker = ID("Minutes 2")
    #expect(try costs(scene) == [])
  }

  // Continuity

  @Test func anotherChairThanBeforeCostsOne() throws {
    var scene = perfect
    scene.scenario.conferences[0].previousChair = ID("Chair 1")
    #expect(try costs(scene) == [])
    scene.scenario.conferences[0].previousChair = ID("Chair 9")
    #expect(try costs(scene) == ["other_chair 1 = 1"])
  }

  // Preference

  @Test func theFamilysTimesAreToCoverAllOfIt() throws {
    var scene = perfect
    scene.scenario.conferences[0].familyPrefers = pattern("Fri 09:30-11:30")
    #expect(try costs(scene) == [])
    scene.scenario.conferences[0].familyPrefers = pattern("Fri 09:30-11:00")
    #expect(try costs(scene) == ["not_preferred 1 = 2"])
  }

  @Test func chargesAreLaidToTheirConference() throws {
    var scene = perfect
    scene.bookings[0].day = day("2026-12-24")
    let values = TierValues(try scene.calendar())
    #expect(
      values.charges(of: ID("C-1")).map(\.part) == [.late, .lateWorkingDays, .daysFromTarget])
    #expect(values.value(of: .statutory) == Weight(thousandths: 11_000))
  }

  @Test func fixedBookingsCountInTheFirstTiersOnly() throws {
    var scene = Scene()
    scene.add("C-1", "2026-12-24") {
      $0.previousChair = ID("Chair 2")
      $0.invited = [ID("Health")]
      $0.familyPrefers = pattern("Mon")
    } booking: {
      $0.professionalsRoom = nil
    }
    scene.away(.agency(ID("Health")), "2026-12-24", "2026-12-25")
    scene.tell(as: .fixed)
    #expect(
      try costs(scene) == [
        "late 1 = 10", "late_working_days 1 = 1", "not_quorate 1 = 1", "other_chair 1 = 1",
      ])
  }
}
