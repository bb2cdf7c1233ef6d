public import Conferences

/// Tables as text that Excel opens as they are: UTF-8 with a byte order mark, CRLF, ISO dates.
public enum CSVWriter {
  /// - Parameters:
  ///   - header: the columns' names.
  ///   - rows: as many cells each as there are columns.
  public static func text(header: [String], rows: [[String]]) -> String {
    "\u{FEFF}" + ([header] + rows).map { line($0) + "\r\n" }.joined()
  }

  /// `bookings.csv`, in order of conference.
  public static func bookings(_ bookings: [Booking]) -> String {
    text(.bookings, bookings.sorted { $0.conference < $1.conference }.map(BookingsTable.cells))
  }

  /// `conferences.csv`, in order of reference.
  public static func conferences(_ conferences: [Conference]) -> String {
    text(.conferences, conferences.sorted { $0.id < $1.id }.map(ConferencesTable.cells))
  }

  /// A row of `conferences.csv`, column by column; those left empty are not among them.
  public static func columns(of conference: Conference) -> [(name: String, cell: String)] {
    columns(.conferences, ConferencesTable.cells(conference))
  }

  /// A row of `bookings.csv` in the same way.
  public static func columns(of booking: Booking) -> [(name: String, cell: String)] {
    columns(.bookings, BookingsTable.cells(booking))
  }

  private static func columns(_ layout: TableLayout, _ cells: [String])
    -> [(name: String, cell: String)]
  {
    zip(layout.names, cells).filter { !$0.1.isEmpty }.map { (name: $0.0, cell: $0.1) }
  }

  /// `duty.csv`, in order of day.
  public static func duty(_ duty: [DutyDay]) -> String {
    text(.duty, duty.sorted().map(DutyTable.cells))
  }

  static func text(_ layout: TableLayout, _ rows: [[String]]) -> String {
    text(header: layout.names, rows: rows)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { quoted($0, UInt8(ascii: ",")) }.joined(separator: ",")
  }

  /// In quotes where it holds what would end it or part it.
  static func quoted(_ cell: String, _ separator: UInt8) -> String {
    let parting: [UnicodeScalar] = [UnicodeScalar(separator), "\"", "\n", "\r", "\t"]
    guard cell.unicodeScalars.contains(where: parting.contains) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
