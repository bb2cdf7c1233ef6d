import Conferences
import WorkingTime

/// A scenario and its plans in a few lines, for whoever has to reproduce a failure.
struct ScenarioSketch: CustomStringConvertible {
  let scenario: Scenario

  var description: String {
    ([frame] + places + people + conferences + bookings + away).joined(separator: "\n")
  }

  private var frame: String {
    let national = TinyPolicy.national()
    let changes = PolicyKey.allCases.filter {
      scenario.policy.value($0) != national.value($0)
    }.map { "\($0.rawValue) \(scenario.policy.value($0))" }
    let closures = scenario.closures.map { "closed \($0.from)..\($0.to)" }
    let holidays = BankHolidays.englandAndWales
    let extra = (1...14).map { scenario.asOf + $0 }.filter {
      scenario.workingDays.bankHolidays.contains($0) && !holidays.contains($0)
    }.map { "bank holiday \($0)" }
    return "as of \(scenario.asOf) to \(scenario.horizonEnd) "
      + (closures + extra + changes).joined(separator: "; ")
  }

  private var places: [String] {
    scenario.venues.map { venue in
      let rooms = scenario.rooms.filter { $0.venue == venue.id }.map {
        "\($0.name)(\($0.capacity) \($0.facilities.map(\.rawValue).sorted().joined(separator: ",")))"
      }
      return "venue \(venue.id) \(venue.slotStarts) x\(venue.slotMinutes) open \(venue.open.text) "
        + rooms.joined(separator: " ")
    } + scenario.travel.rows.map { "travel \($0.from) \($0.to) \($0.minutes)" }
  }

  private var people: [String] {
    scenario.chairs.map {
      "\($0.id): \($0.works.text), \($0.maximumPerDay)/day \($0.maximumPerWeek)/week, "
        + "venues \($0.venues.sorted()), trained \($0.trained), duty \($0.takesDuty), "
        + "\($0.caseload) of \($0.caseloadLimit.map(String.init) ?? "-")"
    }
      + scenario.minuteTakers.map {
        "\($0.id): \($0.works.text), \($0.maximumPerDay)/day, venues \($0.venues.sorted())"
      }
      + scenario.workers.map {
        "\($0.id): \($0.works.text) new \($0.isNewlyQualified) manager \($0.manager?.text ?? "-")"
      }
      + scenario.agencies.map {
        "\($0.id): \($0.works.text) at once \($0.atOnce.map(String.init) ?? "-")"
      }
  }

  private var conferences: [String] {
    let limits = ContractLimits(scenario)
    return scenario.conferences.map { conference in
      let days = limits.days(of: conference)
      let parts = [
        "\(conference.id) \(conference.family) \(conference.kind.rawValue)",
        "earliest \(days.earliest) target \(days.target) limit \(days.limit)",
        "workers \(([conference.worker, conference.secondWorker]).compactMap { $0?.text })",
        "slots \(conference.slots.map(String.init) ?? "-") children \(conference.children)",
        "\(conference.mode.rawValue) split \(conference.isSplit) \(conference.venues)",
        "attendees \(conference.attendees) \(conference.needs.map(\.rawValue).sorted())",
        "previous \(conference.previousChair?.text ?? "-") barred \(conference.barredChairs.sorted())",
        "harm outside \(conference.isHarmOutsideHome)",
        "required \(conference.required) invited \(conference.invited)",
        "not \(conference.familyUnavailable.text) prefers \(conference.familyPrefers.text)",
      ]
      return parts.joined(separator: ", ")
    }
  }

  private var bookings: [String] { scenario.bookings.map(Self.line) }

  private var away: [String] {
    scenario.absences.map { "\($0.subject.kind) \($0.subject.name) away \($0.from)..\($0.to)" }
      + scenario.duty.map { "duty \($0.day) \($0.chair)" }
  }

  static func line(_ booking: Booking) -> String {
    let rooms =
      [booking.room].compactMap { $0 } + booking.familyRooms
      + [booking.professionalsRoom].compactMap { $0 }
    return "  \(booking.conference) \(booking.status.rawValue) \(booking.day) "
      + "\(booking.day.weekday.shortName) \(booking.start) \(booking.venue?.text ?? "remote") "
      + "\(rooms) \(booking.chair?.text ?? "-") \(booking.minuteTaker?.text ?? "-")"
  }
}
