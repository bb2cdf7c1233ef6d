internal import Conferences
internal import WorkingTime

/// One conference in the week's list.
struct WeekRow {
  let appointment: Appointment
  let view: PlanView

  private var booking: Booking { appointment.booking }
  private var conference: Conference { appointment.conference }

  func write(to html: inout HTMLText) {
    html.markup("<tr><td>")
    html.text(appointment.span.description)
    html.markup("</td><th scope=\"row\">")
    html.text(conference.id.text)
    html.markup(" <span class=\"k\">")
    html.text(conference.kind.short)
    html.markup("</span>")
    small(marks, &html)
    html.markup("</th><td>")
    status(&html)
    html.markup("</td><td>")
    margin(&html)
    cells(&html)
    html.markup("</td></tr>\n")
    reasons(&html)
  }

  private func cells(_ html: inout HTMLText) {
    let name = { (room: ID<Room>) in room.name(at: booking.venue) }
    let place = [booking.venue?.text ?? "Remote", booking.room.map(name)].compactMap { $0 }
    let texts = [
      chair, booking.minuteTaker?.text ?? "–", place.joined(separator: ", "),
      booking.familyRooms.isEmpty ? "–" : booking.familyRooms.map(name).joined(separator: ", "),
      booking.professionalsRoom.map(name) ?? "–", workers,
    ]
    for text in texts {
      html.markup("</td><td>")
      html.text(text)
    }
  }

  private var chair: String { booking.chair?.text ?? "–" }

  private var workers: String {
    [conference.worker.text, conference.secondWorker?.text].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// What makes this one different.
  private var marks: String {
    var marks: [String] = []
    if conference.mode == .hybrid { marks.append("hybrid") }
    if conference.mode == .remote && conference.kind != .review {
      marks.append("remote, if the chair agrees")
    }
    if conference.isSplit { marks.append("split") }
    if conference.isHarmOutsideHome { marks.append("harm outside the home") }
    if appointment.lacksQuorum { marks.append("no quorum: chair to decide") }
    if let previous = conference.previousChair, previous != booking.chair {
      marks.append("chair was \(previous)")
    }
    return marks.joined(separator: " · ")
  }

  private func small(_ text: String, _ html: inout HTMLText) {
    guard !text.isEmpty else { return }
    html.markup("<small>")
    html.text(text)
    html.markup("</small>")
  }

  private func status(_ html: inout HTMLText) {
    switch appointment.change {
    case .new:
      html.markup(
        "<span class=\"b new\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-new\"/></svg> ")
    case .moved:
      html.markup(
        "<span class=\"b moved\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-moved\"/></svg> "
      )
    case .staffedAnew, .unchanged:
      html.markup(
        "<span class=\"b kept\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-kept\"/></svg> "
      )
    case .fixed:
      html.markup(
        "<span class=\"b kept\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-fixed\"/></svg> "
      )
    }
    html.text(appointment.change == .staffedAnew ? "Same time" : appointment.change.words)
    html.markup("</span>")
    if appointment.change == .moved, let before = appointment.before {
      small("was \(before.day.britishShort), \(before.start)", &html)
    }
    if appointment.change == .staffedAnew { small("other people or rooms", &html) }
  }

  /// The margin as a picture, a shape and words.
  private func margin(_ html: inout HTMLText) {
    let margin = appointment.margin
    html.markup("<svg class=\"s\" aria-hidden=\"true\"><use href=\"#")
    html.text(Symbols.strip(margin: margin))
    html.markup("\"/></svg>")
    if margin < 0 {
      html.markup(
        "<span class=\"b late\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-late\"/></svg> "
      )
      html.text("\(-margin) WD late")
    } else if margin < view.policy.whole(.margin) {
      html.markup(
        "<span class=\"b thin\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-thin\"/></svg> "
      )
      html.text(margin == 0 ? "last day" : "\(margin) WD left")
    } else {
      html.markup("<span>")
      html.text("\(margin) WD left")
    }
    html.markup("</span><small>limit ")
    html.text(appointment.planned.limit.limit.britishShort)
    html.markup("</small>")
  }

  private func reasons(_ html: inout HTMLText) {
    guard !appointment.planned.reasons.isEmpty else { return }
    html.markup("<tr class=\"why\"><td></td><td colspan=\"9\">")
    html.text("Why: " + appointment.planned.reasons.joined(separator: " "))
    html.markup("</td></tr>\n")
  }
}
