import Conferences
import Planning
import Testing
import WorkingTime

/// Every fix does what it says: with it, and only what it says, the booking keeps every rule and
/// costs what is told.
struct FixLawTests {
  @Test(arguments: ChanceCalendar.seeds) func everyFixDoesWhatItSays(seed: Int) throws {
    for explained in try ExplainedPlace.all(of: ChanceCalendar(seed: seed)) {
      checkPlace(explained)
      for fix in explained.fixes {
        try check(fix, explained)
        if fix.second != nil { checkBothAreNeeded(fix, explained) }
      }
    }
  }

  /// Fixes are for what is impossible only, two things are offered only where no one thing would do,
  /// and the better comes first.
  private func checkPlace(_ explained: ExplainedPlace) {
    let answer = explained.answer
    #expect(!answer.facts.isEmpty || answer.fixes == nil)
    #expect(answer.facts.isEmpty || answer.possible == nil)
    let pairs = explained.fixes.filter { $0.second != nil }
    #expect(pairs.isEmpty || pairs.count == explained.fixes.count)
    for (better, worse) in zip(explained.fixes, explained.fixes.dropFirst()) {
      #expect(better.suggestion.changes.after <= worse.suggestion.changes.after)
    }
  }

  private func checkBothAreNeeded(_ fix: Fix, _ explained: ExplainedPlace) {
    for only in 0...1 {
      let trial = FixTrial(fix, explained.chance.scenario, only: only)
      #expect(trial.trouble == nil)
      let report = "\(explained.answer.question) \(fix.sentence)\n\(explained.chance.report)"
      #expect(!explained.isPossible(with: trial, where: fix.suggestion), "\(only) \(report)")
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

  /// Without a fix of each kind, alone and with another, the others would prove nothing of it; nor
  /// without some for a conference that is not quorate.
  @Test func everyKindOfFixIsTried() throws {
    let all = Set(Fix.Kind.allCases)
    var (alone, paired, quorum): (Set<Fix.Kind>, Set<Fix.Kind>, Set<Fix.Kind>) = ([], [], [])
    // Others that make room, and one slot more, are never one of two; duty is too seldom.
    let inPairs = all.subtracting([.moveOthers, .longerDay, .dutySwapped])
    for seed in ChanceCalendar.seeds
    where alone.count < all.count || !inPairs.isSubset(of: paired) || quorum.count < 3 {
      for explained in try ExplainedPlace.all(of: ChanceCalendar(seed: seed)) {
        for fix in explained.fixes {
          guard let second = fix.second else {
            alone.insert(fix.kind)
            if explained.asksForQuorum { quorum.insert(fix.kind) }
            continue
          }
          paired.formUnion([fix.kind, second])
        }
      }
    }
    #expect(all.subtracting(alone) == [] && inPairs.subtracting(paired) == [])
    #expect(quorum.contains(.askAgency) && quorum.count >= 3, "\(quorum)")
  }
}
