internal import WorkingTime

/// An event of a calendar file. It says references and nothing else.
struct CalendarEvent {
  enum Time {
    case hours(Day, Span)
    case allDay(Day)
  }

  enum Status: String {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  /// The same in every plan and every calendar.
  let uid: String
  var status: Status
  let time: Time
  let summary: String
  var location: String?
  /// Whether it leaves the person free, as a duty day does.
  var isTransparent = false

  /// The component, stamped with the day of planning so that the same plan gives the same bytes.
  ///
  /// A calendar takes no revision with a lower SEQUENCE than the one it has (RFC 5546, 2.1.5). A plan
  /// knows what is published and not how often that changed before, so the day counts: from one
  /// plan to the next it never falls.
  func bytes(stamp: Day) -> [UInt8] {
    var text = ICalendarText()
    text.line("BEGIN", "VEVENT")
    text.line("UID", uid)
    text.line("DTSTAMP", "\(stamp.basic)T000000Z")
    switch time {
    case .hours(let day, let span):
      text.line("DTSTART", LondonTime.utc(day, span.start).basicUTC)
      text.line("DTEND", LondonTime.utc(day, span.end).basicUTC)
    case .allDay(let day):
      text.line("DTSTART;VALUE=DATE", day.basic)
      text.line("DTEND;VALUE=DATE", (day + 1).basic)
    }
    text.text("SUMMARY", summary)
    if let location { text.text("LOCATION", location) }
    text.line("SEQUENCE", String(stamp - BankHolidays.firstDay))
    text.line("STATUS", status.rawValue)
    text.line("CLASS", "PRIVATE")
    text.line("TRANSP", isTransparent ? "TRANSPARENT" : "OPAQUE")
    text.line("END", "VEVENT")
    return text.bytes
  }

  /// A UID of references: every octet but letters, digits, `-`, `.` and `_` as `%XX`, so that
  /// different references never give the same one.
  static func uid(_ parts: String...) -> String {
    parts.map(percentEncoded).joined(separator: "~") + "@quorate"
  }

  private static func percentEncoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += hex.utf8.count == 1 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return result
  }
}
