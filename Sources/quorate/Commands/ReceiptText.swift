internal import Conferences
internal import WorkingTime

/// A limit with its receipt, for the terminal.
struct ReceiptText {
  let conference: Conference
  let limit: Limit
  let policy: Policy

  var text: String {
    let head = "\(conference.kind.words.capitalisedFirst): at the latest on \(limit.limit.british)"
    return ([head, ""] + facts.map(line) + alternatives + limit.receipt.notes.map { "\n" + $0 })
      .joined(separator: "\n")
  }

  private var facts: [(name: String, text: String)] {
    let receipt = limit.receipt
    var facts = [
      ("event", "\(receipt.event), \(receipt.eventDay.british)"), ("rule", receipt.rule),
      ("source", receipt.source), ("policy", policy.title),
    ]
    let skipped = receipt.bankHolidaysSkipped.map(\.british).joined(separator: ", ")
    if !skipped.isEmpty, receipt.rule.contains("working days") {
      facts.append(("not counted", skipped))
    }
    if let day = receipt.movedBackFrom {
      facts.append(("went back", "from \(day.british), which is no working day"))
    }
    if conference.kind == .review {
      facts.append(("not before", limit.earliest.british))
    }
    facts.append(("aim for", limit.target.british))
    return facts
  }

  private func line(_ fact: (name: String, text: String)) -> String {
    "  " + fact.name.padded(to: 12) + fact.text
  }

  private var alternatives: [String] {
    let others = limit.receipt.alternatives
    if others.isEmpty { return [] }
    return ["", "Other ways of counting:"]
      + others.map { other in
        let days = abs(other.workingDaysLater)
        let distance =
          days == 0
          ? "the same working day"
          : "\(days) working \(days == 1 ? "day" : "days") "
            + (other.workingDaysLater > 0 ? "later" : "earlier")
        return "  \(other.day.british), \(distance): \(other.convention)"
      }
  }
}

extension String {
  /// The text with blanks after it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
