internal import Conferences
internal import ScenarioFiles

/// What to enter so that a review that follows is booked, column by column; those left empty are not
/// told.
struct NextReviewRows {
  let review: Conference
  let booking: Booking

  var text: String {
    (["To book the first, enter a row in conferences.csv"]
      + lines(CSVWriter.columns(of: review)) + ["and one in bookings.csv"]
      + lines(CSVWriter.columns(of: booking))
      + ["Once the family is told, its status is published."])
      .joined(separator: "\n")
  }

  private func lines(_ columns: [(name: String, cell: String)]) -> [String] {
    columns.map { "  \($0.name): \($0.cell)" }
  }
}
