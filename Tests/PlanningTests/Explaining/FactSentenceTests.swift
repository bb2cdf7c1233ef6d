import Conferences
import Testing
import WorkingTime

@testable import Planning

/// What stands in a conference's way, in the unit's words, one for each kind of fact.
struct FactSentenceTests {
  struct Told: CustomTestStringConvertible, Sendable {
    let kind: FactKind
    let facts: [String]
    let place: @Sendable () -> ToldPlace
    var testDescription: String { "\(kind)" }

    init(_ kind: FactKind, _ facts: String..., place: @escaping @Sendable () -> ToldPlace) {
      self.kind = kind
      self.facts = facts
      self.place = place
    }
  }

  private static let c2 = "C-2 is booked for Tue 15 Dec 09:30–11:30 at Centre with Chair 1"

  static let told =
    days + people + [
      Told(.booking, c2) {
        ToldPlace {
          $0.scene.add("C-2", worker: "W-1")
          $0.start = "09:30"
        }
      },
      Told(.atOnce, "Police cannot be at more than 1 conference at once", c2) {
        ToldPlace {
          $0.scene.scenario.agencies = [Agency(id: ID("Police"), atOnce: 1)]
          $0.conference.required = [ID("Police")]
          $0.scene.add("C-2", worker: "W-2") { $0.required = [ID("Police")] }
          $0.start = "09:30"
        }
      },
      Told(
        .unsuitable, "Room 1 at Centre seats 12, and 14 seats are needed",
        "Room 2 at Centre seats 12, and 14 seats are needed"
      ) { ToldPlace(venues: ["Centre"]) { $0.conference.attendees = 14 } },
      Told(
        .unsuitable, "Room 1 at Annexe lacks a hearing loop and step-free access",
        "Room 2 at Annexe lacks a hearing loop and step-free access"
      ) { ToldPlace(venues: ["Annexe"]) { $0.conference.needs = [.stepFree, .hearingLoop] } },
      Told(.rooms, "Centre has only 1 family room") {
        ToldPlace(venues: ["Centre"]) {
          $0.conference.isSplit = true
          $0.scene.scenario.rooms.removeAll { $0.name == "Family 2" }
        }
      },
      Told(.rooms, "Annexe has no meeting room", "Centre has no meeting room") {
        ToldPlace { $0.scene.scenario.rooms.removeAll { $0.kind == .meeting } }
      },
    ]

  private static let days = [
    Told(.fixed, "its booking, Wed 16 Dec 09:30–11:30 at Centre with Chair 1, is fixed") {
      ToldPlace {
        $0.scene.bookings = [Scene.booking("C-1", "2026-12-16", "09:30")]
        $0.scene.tell(as: .fixed)
      }
    },
    Told(
      .limit,
      "Tue 8 Dec 2026 is its first day possible (3 working days' notice after the request of Thu 3 Dec 2026)",
      "Wed 23 Dec 2026 is its limit, 15 working days after the strategy discussion that started the "
        + "section 47 enquiry, Wed 2 Dec 2026",
      "Worker W-1 is away Tue 8 Dec to Wed 23 Dec (leave)"
    ) {
      ToldPlace {
        $0.scene.away(.worker(ID("W-1")), "2026-12-08", "2026-12-24", "leave")
        $0.scene.bookings = [Scene.booking("C-1", "2026-12-29", "09:30")]
        $0.asksWhatIsWrong = true
      }
    },
    Told(
      .earliest,
      "Tue 8 Dec 2026 is its first day possible (3 working days' notice after the request of Thu 3 Dec 2026)"
    ) { ToldPlace { $0.date = "2026-12-07" } },
    Told(.earliest, "Wed 16 Dec 2026 is its first day possible (not to be before that day)") {
      ToldPlace { $0.conference.dates.notBefore = day("2026-12-16") }
    },
    Told(.closure, "the office is closed Mon 14 Dec to Wed 16 Dec (heating)") {
      ToldPlace {
        $0.scene.scenario.closures = [
          Closure(from: day("2026-12-14"), to: day("2026-12-16"), reason: "heating")
        ]
      }
    },
    Told(.open, "Centre is open only Mon; Wed-Fri") {
      ToldPlace(venues: ["Centre"]) {
        $0.scene.scenario.venues[0] = Venue(
          id: ID("Centre"), slotStarts: [time("09:30")], slotMinutes: 120,
          open: pattern("Mon; Wed-Fri"))
      }
    },
    Told(.family, "the family cannot come (Mon-Tue)") {
      ToldPlace { $0.conference.familyUnavailable = pattern("Mon-Tue") }
    },
  ]

  private static let people = [
    Told(.hours, "Worker W-1 works only Wed-Fri") {
      ToldPlace {
        $0.scene.scenario.workers[0] = Worker(
          id: ID("W-1"), team: ID("North"), works: pattern("Wed-Fri"))
      }
    },
    Told(
      .absence, "Chair 1 is away Mon 14 Dec to Fri 18 Dec (leave)",
      "Chair 2 is away on Tue 15 Dec 13:00–17:00 (court)"
    ) {
      ToldPlace {
        $0.scene.away(.chair(ID("Chair 1")), "2026-12-14", "2026-12-19", "leave")
        $0.scene.away(.chair(ID("Chair 2")), "2026-12-15 13:00", "2026-12-15 17:00", "court")
        $0.start = "14:00"
      }
    },
    Told(.duty, "Chair 1 is on duty on Tue 15 Dec") {
      ToldPlace {
        $0.scene.scenario.duty = [DutyDay(day: day("2026-12-15"), chair: ID("Chair 1"))]
        $0.chair = "Chair 1"
      }
    },
    Told(.perDay, "Chair 1 takes at most 1 conference a day", c2) {
      ToldPlace {
        $0.onlyChair(perDay: 1)
        $0.scene.add("C-2", worker: "W-2")
      }
    },
    Told(.perDay, "Minutes 1 takes at most 1 conference a day", c2) {
      ToldPlace {
        $0.scene.scenario.minuteTakers = [
          MinuteTaker(id: ID("Minutes 1"), works: .workingWeek, maximumPerDay: 1)
        ]
        $0.scene.add("C-2", worker: "W-2")
      }
    },
    Told(.perWeek, "Chair 1 takes at most 1 conference a week", c2) {
      ToldPlace {
        $0.onlyChair(perWeek: 1)
        $0.scene.add("C-2", worker: "W-2")
      }
    },
    Told(.venues, "Chair 1 works only at Centre") {
      ToldPlace(venues: ["Annexe"]) { $0.onlyChair(at: [ID("Centre")]) }
    },
    Told(.barred, "Chair 2 is not to chair it") {
      ToldPlace {
        $0.conference.barredChairs = [ID("Chair 2")]
        $0.chair = "Chair 2"
      }
    },
    Told(
      .untrained, "Chair 1 is not trained for harm outside the home",
      "Chair 2 is not trained for harm outside the home"
    ) { ToldPlace { $0.conference.isHarmOutsideHome = true } },
    Told(.noChairs, "there is no chair at all") { ToldPlace { $0.scene.scenario.chairs = [] } },
    Told(.noMinuteTakers, "there is no minute-taker at all") {
      ToldPlace { $0.scene.scenario.minuteTakers = [] }
    },
  ]

  @Test(arguments: told) func everyKindOfFactIsSaidPlainly(told: Told) throws {
    let place = told.place()
    #expect(try place.answer().facts.map(\.clause) == told.facts)
    #expect(try place.kinds().contains(told.kind))
  }

  @Test func noKindOfFactIsLeftOut() {
    #expect(Set(Self.told.map(\.kind)) == Set(FactKind.allCases))
  }
}
