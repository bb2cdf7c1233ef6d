import Conferences
import Planning
import Testing
import WorkingTime

/// Every fix does what it says: with it, and only what it says, the booking keeps every rule and
/// costs what is told.
struct FixLawTests {
  @Test(arguments: ChanceCalendar.seeds) func everyFixDoesWhatItSays(seed: Int) throws {
    for explained in try ExplainedPlace.all(of: ChanceCalendar(seed: seed)) {
      for fix in explained.fixes { try check(fix, explained) }
    }
  }

  private func check(_ fix: Fix, _ explained: ExplainedPlace) throws {
    let chance = explained.chance
    let trial = FixTrial(fix, chance.scenario)
    #expect(trial.trouble == nil)
    let booked = [fix.suggestion.booking] + fix.suggestion.rebookings.map(\.to)
    let bookings = chance.bookings(with: booked)
    let old = try Verifier(chance.scenario).problems(bookings: chance.bookings, duty: nil)
    let verifier = try Verifier(trial.changed)
    let new = verifier.problems(bookings: bookings, duty: trial.duty)
      .filter { !$0.isGiven && !old.contains($0) }
    let report = "\(explained.answer.question) \(fix.sentence)\n\(chance.report)"
    #expect(new.isEmpty, "\(new.map(\.sentence)) \(report)")
    #expect(fix.suggestion.changes.before == chance.worth(chance.bookings), "\(report)")
    let after = CalendarCheck(trial.changed, bookings, trial.duty)
    #expect(fix.suggestion.changes.after == after.tiers, "\(report)")
    #expect(explained.isAnswered(fix.suggestion), "\(report)")
    if explained.asksForQuorum {
      #expect(Self.isQuorate(fix.suggestion, Contract(trial.changed)), "\(report)")
    }
  }

  private static func isQuorate(_ suggestion: Suggestion, _ contract: Contract) -> Bool {
    let conference = contract.scenario.conferences.first {
      $0.id == suggestion.booking.conference
    }!
    let agencies = Set(conference.required + conference.invited)
    let present = agencies.count {
      contract.isPresent($0, suggestion.span, on: suggestion.booking.day)
    }
    return present >= min(contract.policy.whole(.quorumOtherAgencies), agencies.count)
  }

  /// Without a fix of a quorum question, of each that asks an agency, that law would prove nothing.
  @Test func whatIsNotQuorateGetsItsFixes() throws {
    var kinds: Set<Fix.Kind> = []
    for seed in ChanceCalendar.seeds {
      for explained in try ExplainedPlace.all(of: ChanceCalendar(seed: seed))
      where explained.asksForQuorum {
        kinds.formUnion(explained.fixes.map(\.kind))
      }
    }
    #expect(kinds.contains(.askAgency) && kinds.count > 3, "\(kinds)")
  }

  @Test(arguments: ChanceCalendar.seeds) func fixesAreForWhatIsImpossibleOnly(seed: Int) throws {
    for explained in try ExplainedPlace.all(of: ChanceCalendar(seed: seed)) {
      let answer = explained.answer
      #expect(!answer.facts.isEmpty || answer.fixes == nil)
      #expect(answer.facts.isEmpty || answer.possible == nil)
      for (better, worse) in zip(explained.fixes, explained.fixes.dropFirst()) {
        #expect(better.suggestion.changes.after <= worse.suggestion.changes.after)
      }
    }
  }

  /// Without a fix of each kind the others would prove nothing of it.
  @Test func everyKindOfFixIsTried() throws {
    var kinds: Set<Fix.Kind> = []
    for seed in ChanceCalendar.seeds where kinds.count < Fix.Kind.allCases.count {
      for explained in try ExplainedPlace.all(of: ChanceCalendar(seed: seed)) {
        kinds.formUnion(explained.fixes.map(\.kind))
      }
    }
    #expect(Set(Fix.Kind.allCases).subtracting(kinds) == [])
  }
}
