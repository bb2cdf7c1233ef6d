internal import Conferences
internal import WorkingTime

/// Why a place that could be had was not chosen, by the first tier in which it would be worse.
struct Objection {
  let calendar: Calendar
  let conference: Conference
  let limit: Limit

  func sentence(_ suggestion: Suggestion) -> String {
    let changes = suggestion.changes.filter { $0.difference != 0 }
    guard let first = changes.first else {
      return "It could be; the calendar would be worth the same."
    }
    guard first.difference > 0 else {
      return "It could be, and the calendar would be better for it: plan anew."
    }
    let but = "It could be, but then \(consequence(first, suggestion))"
    return changes.first { $0.difference < 0 }
      .map { "\(but); that counts more than \(value($0.tier))." } ?? "\(but)."
  }

  private func consequence(_ change: TierChange, _ suggestion: Suggestion) -> String {
    let worse =
      "\(change.tier.rawValue) would be worse by \(Weight(thousandths: change.difference))"
    switch change.tier {
    case .statutory:
      let days = StatutoryTier.lateWorkingDays(
        day: suggestion.booking.day, limit: limit, calendar.scenario)
      return days > 0 ? "it would be \(Words.count(days, "working day")) late" : worse
    case .quorum: return tooFew(suggestion)
    case .moved: return "its published date would be given up"
    case .continuity:
      return conference.previousChair.map {
        "\(Words.chair($0)), the previous chair, would not chair it"
      } ?? worse
    case .standards, .preference: return worse
    }
  }

  /// "only 1 of the 2 agencies wanted could come".
  private func tooFew(_ suggestion: Suggestion) -> String {
    let quorum = calendar.register.quorum
    let asked = quorum.asked(conference)
    let absent = quorum.absent(conference, during: suggestion.span, on: suggestion.booking.day)
    let present = conference.agencies.count - absent.count
    let wanted = asked == 1 ? "the 1 agency" : "the \(asked) agencies"
    return "\(present == 0 ? "none" : "only \(present)") of \(wanted) wanted could come"
  }

  private func value(_ tier: Tier) -> String {
    switch tier {
    case .statutory: "being in time"
    case .quorum: "enough agencies coming"
    case .moved: "keeping a published date"
    case .continuity: "the previous chair"
    case .standards: "the standards"
    case .preference: "the day and time that suit best"
    }
  }
}
