internal import Conferences
internal import WorkingTime

/// Tier 2: enough other agencies can be there; else the chair decides whether to go on. S14.
enum QuorumTier {
  /// Agencies that must be present: the policy's number, or all that are listed where they are
  /// fewer.
  static func asked(_ conference: Conference, _ policy: Policy) -> Int {
    min(policy.whole(.quorumOtherAgencies), conference.agencies.count)
  }

  /// The agencies listed that cannot be there from start to end, each with the reason.
  static func absent(_ entry: CalendarEntry, _ calendar: Calendar) -> [(Agency, String)] {
    entry.conference.agencies.compactMap { calendar.register.agencies[$0] }.compactMap { agency in
      if !agency.works.covers(entry.span, on: entry.day) {
        return (agency, "works \(agency.works.text)")
      }
      return calendar.register.absence(of: .agency(agency.id), entry.span, on: entry.day).map {
        (agency, Words.away($0))
      }
    }
  }

  static func isQuorate(_ entry: CalendarEntry, _ calendar: Calendar) -> Bool {
    let listed = entry.conference.agencies.count
    let asked = asked(entry.conference, calendar.policy)
    return asked == 0 || listed - absent(entry, calendar).count >= asked
  }

  /// Fixed bookings count too.
  static func charges(in calendar: Calendar) -> [Charge] {
    calendar.entries.filter { !isQuorate($0, calendar) }.map {
      Charge(.notQuorate, $0, count: 1)
    }
  }
}
