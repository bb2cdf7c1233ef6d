import Conferences
import Planning
import Testing
import WorkingTime

/// What could be done about it, in the unit's words, one for each kind of fix.
struct FixSentenceTests {
  struct Told: CustomTestStringConvertible, Sendable {
    let kind: Fix.Kind
    let sentence: String
    let place: @Sendable () -> ToldPlace
    var testDescription: String { "\(kind)" }

    init(_ kind: Fix.Kind, _ sentence: String, place: @escaping @Sendable () -> ToldPlace) {
      self.kind = kind
      self.sentence = sentence
      self.place = place
    }
  }

  @Sendable private static func workerAway() -> ToldPlace {
    ToldPlace {
      $0.scene.scenario.workers = [
        Worker(id: ID("W-1"), team: ID("North"), works: pattern("Wed-Fri"), manager: ID("W-9")),
        Worker(id: ID("W-2"), team: ID("North"), works: .workingWeek),
        Worker(id: ID("W-9"), team: ID("Managers"), works: .workingWeek),
      ]
    }
  }

  @Sendable private static func chairAway(_ from: String, _ to: String) -> ToldPlace {
    ToldPlace {
      $0.onlyChair()
      $0.scene.away(.chair(ID("Chair 1")), from, to, "leave")
      $0.start = "14:00"
    }
  }

  @Sendable private static func chairFull(perDay: Int, perWeek: Int) -> ToldPlace {
    ToldPlace {
      $0.onlyChair(perDay: perDay, perWeek: perWeek)
      $0.scene.add("C-2", worker: "W-2")
    }
  }

  static let told = [
    Told(.anotherChair, "Chair 2 takes it instead.") {
      ToldPlace {
        $0.conference.barredChairs = [ID("Chair 1")]
        $0.chair = "Chair 1"
      }
    },
    Told(.moveOthers, "C-2 makes room.") {
      ToldPlace {
        $0.scene.add("C-2", worker: "W-1")
        $0.start = "09:30"
      }
    },
    Told(.standIn, "Worker W-9, the manager of Worker W-1, comes instead.", place: workerAway),
    Told(
      .dutyWorker,
      "Worker W-2, of the same team as Worker W-1, comes instead, as duty worker.",
      place: workerAway),
    Told(
      .borrowedRoom, "A meeting room is borrowed near Centre on Tue 15 Dec 09:30–11:30."
    ) { ToldPlace(venues: ["Centre"]) { $0.conference.attendees = 30 } },
    Told(.borrowedRoom, "A family room is borrowed near Centre on Tue 15 Dec 09:30–11:30.") {
      ToldPlace(venues: ["Centre"]) {
        $0.scene.scenario.rooms.removeAll { $0.kind == .family }
        $0.scene.scenario.rooms.append(
          Room(
            venue: ID("Centre"), name: "Family 1", kind: .family, capacity: 6, facilities: []))
        $0.conference.isSplit = true
      }
    },
    Told(.borrowedMinuteTaker, "Somebody borrowed takes the minutes on Tue 15 Dec 09:30–11:30.") {
      ToldPlace { $0.scene.scenario.minuteTakers = [] }
    },
    Told(.dutySwapped, "Chair 2 is on duty on Tue 15 Dec instead of Chair 1.") {
      ToldPlace {
        $0.scene.scenario.duty = [DutyDay(day: day("2026-12-15"), chair: ID("Chair 1"))]
        $0.chair = "Chair 1"
      }
    },
    Told(
      .leaveGivenUp,
      "Chair 1 is there in the afternoon on Tue 15 Dec after all (leave, Mon 14 Dec to Fri 18 Dec)."
    ) { chairAway("2026-12-14", "2026-12-19") },
    Told(
      .leaveGivenUp, "Centre can be used all day on Tue 15 Dec after all (painting, on Tue 15 Dec)."
    ) {
      ToldPlace(venues: ["Centre"]) {
        $0.scene.away(.venue(ID("Centre")), "2026-12-15", "2026-12-16", "painting")
        $0.start = "11:45"
      }
    },
    Told(.oneMore, "Chair 1 takes 2 conferences on Tue 15 Dec, one more than usual.") {
      chairFull(perDay: 1, perWeek: 5)
    },
    Told(
      .oneMore, "Chair 1 takes 2 conferences in the week of Mon 14 Dec, one more than usual."
    ) { chairFull(perDay: 2, perWeek: 1) },
    Told(
      .oneMore,
      "Police can be at 2 conferences at once on Tue 15 Dec 09:30–11:30, one more than usual."
    ) {
      ToldPlace {
        $0.scene.scenario.agencies = [Agency(id: ID("Police"), atOnce: 1)]
        $0.conference.required = [ID("Police")]
        $0.scene.add("C-2", worker: "W-2") { $0.required = [ID("Police")] }
        $0.start = "09:30"
      }
    },
    Told(.longerDay, "Centre opens on Tue 15 Dec for all of 09:30–11:30.") {
      ToldPlace(venues: ["Centre"]) {
        $0.scene.scenario.venues[0] = Venue(
          id: ID("Centre"), slotStarts: [time("09:30")], slotMinutes: 120,
          open: pattern("Mon-Fri 10:00-17:00"))
      }
    },
    Told(.longerDay, "Centre has one slot more on Tue 15 Dec, 14:00–16:00.") {
      ToldPlace(venues: ["Centre"]) {
        $0.scene.scenario.venues[0] = Venue(
          id: ID("Centre"), slotStarts: [time("09:30"), time("11:45")], slotMinutes: 120,
          open: pattern("Mon-Fri 09:00-14:00"))
        $0.scene.scenario.chairs = [
          Chair(id: ID("Chair 1"), works: .workingWeek, maximumPerDay: 3)
        ]
        $0.scene.add("C-2", "2026-12-15", "09:30", worker: "W-2")
        $0.scene.add("C-3", "2026-12-15", "11:45", worker: "W-3")
      }
    },
    Told(.askFamily, "Ask whether the family can come on Tue 15 Dec 09:30–11:30 after all.") {
      ToldPlace { $0.conference.familyUnavailable = pattern("Mon-Tue") }
    },
    Told(
      .askAgency,
      "Ask whether Police can come on Tue 15 Dec 09:30–11:30 although it works only Wed-Fri."
    ) {
      ToldPlace {
        $0.scene.scenario.agencies = [Agency(id: ID("Police"), works: pattern("Wed-Fri"))]
        $0.conference.required = [ID("Police")]
      }
    },
    Told(
      .askAgency,
      "Ask whether Health can come on Fri 18 Dec 09:30–11:30 although it works only Mon and is away "
        + "Wed 16 Dec to Fri 18 Dec (training)."
    ) { notQuorate() },
  ]

  /// Booked on its target day, which is as it should be but for its agencies.
  @Sendable private static func notQuorate() -> ToldPlace {
    ToldPlace {
      $0.scene.scenario.agencies = [
        Agency(id: ID("Health"), works: pattern("Mon")), Agency(id: ID("Police")),
      ]
      $0.scene.away(.agency(ID("Health")), "2026-12-16", "2026-12-19", "training")
      $0.scene.away(.worker(ID("W-1")), "2026-12-07", "2026-12-18", "leave")
      $0.scene.away(.worker(ID("W-1")), "2026-12-21", "2026-12-24", "leave")
      $0.conference.invited = [ID("Health"), ID("Police")]
      $0.scene.bookings = [Scene.booking("C-1", "2026-12-18", "09:30")]
      $0.asksWhatIsWrong = true
    }
  }

  @Test func anAgencyIsAskedToComeToTheBookingThereIs() throws {
    let place = Self.notQuorate()
    let fix = try #require(place.answer().fixes?.first)
    #expect(fix.kind == .askAgency && fix.suggestion.booking == place.scene.bookings[0])
    let quorum = try #require(fix.suggestion.changes.first { $0.tier == .quorum })
    #expect(quorum.before.thousandths == 1000 && quorum.after.thousandths == 0)
  }

  @Test(arguments: told) func everyKindOfFixIsSaidPlainlyAndDoesWhatItSays(told: Told) throws {
    let place = told.place()
    let fixes = try place.answer().fixes!.filter { $0.kind == told.kind }
    #expect(fixes.map(\.sentence).contains(told.sentence))
    for fix in fixes {
      let trial = FixTrial(fix, place.scene.scenario)
      #expect(trial.trouble == nil)
      let others = place.scene.bookings.filter { booking in
        ![ID("C-1")].contains(booking.conference)
          && !fix.suggestion.rebookings.contains { $0.to.conference == booking.conference }
      }
      let booked = [fix.suggestion.booking] + fix.suggestion.rebookings.map(\.to)
      let problems = try Verifier(trial.changed).problems(
        bookings: others + booked, duty: trial.duty)
      #expect(problems.isEmpty, "\(fix.sentence) \(problems.map(\.sentence))")
    }
  }

  /// Where one thing would not do.
  static let toldInPairs = [
    Told(
      .borrowedRoom,
      "A meeting room is borrowed near Centre on Tue 15 Dec 09:30–11:30, and somebody borrowed takes "
        + "the minutes then."
    ) {
      ToldPlace(venues: ["Centre"]) {
        $0.conference.attendees = 30
        $0.scene.scenario.minuteTakers = []
      }
    },
    Told(
      .standIn,
      "Worker W-9, the manager of Worker W-1, comes instead, and Chair 1 takes 2 conferences on "
        + "Tue 15 Dec, one more than usual."
    ) {
      var place = workerAway()
      place.onlyChair(perDay: 1)
      place.scene.add("C-2", worker: "W-3")
      place.scene.scenario.workers.append(
        Worker(id: ID("W-3"), team: ID("South"), works: .workingWeek))
      return place
    },
    Told(
      .askAgency,
      "Ask whether Health can come on Tue 15 Dec 09:30–11:30 although it works only Wed, and ask "
        + "whether Police can come then although it works only Thu."
    ) {
      ToldPlace {
        $0.scene.scenario.agencies = [
          Agency(id: ID("Health"), works: pattern("Wed")),
          Agency(id: ID("Police"), works: pattern("Thu")),
        ]
        $0.conference.required = [ID("Health"), ID("Police")]
      }
    },
    Told(
      .anotherChair,
      "Chair 2 takes it instead, and somebody borrowed takes the minutes on Tue 15 Dec 09:30–11:30."
    ) {
      ToldPlace {
        $0.conference.barredChairs = [ID("Chair 1")]
        $0.scene.scenario.minuteTakers = []
        $0.chair = "Chair 1"
      }
    },
  ]

  @Test(arguments: toldInPairs) func twoThingsAreSaidInOneSentence(told: Told) throws {
    let place = told.place()
    let fixes = try #require(try place.answer().fixes)
    #expect(fixes.allSatisfy { $0.second != nil })
    #expect(
      fixes.filter { $0.kind == told.kind }.map(\.sentence).contains(told.sentence),
      "\(fixes.map(\.sentence))")
  }

  @Test func noKindOfFixIsLeftOut() {
    #expect(Set(Self.told.map(\.kind)) == Set(Fix.Kind.allCases))
  }
}
