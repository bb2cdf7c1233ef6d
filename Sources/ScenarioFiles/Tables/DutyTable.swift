internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let duty = TableLayout("duty.csv", isRequired: false, cells: ["date", "chair"])
}

/// `duty.csv`: the days on which a chair is on duty for consultations.
struct DutyTable {
  private var lines: [DutyDay: Int] = [:]

  /// A day that the table does not have twice.
  mutating func newDutyDay(_ row: TableRow, references: NameList) -> DutyDay? {
    guard let duty = Self.dutyDay(row, references: references) else { return nil }
    if let first = lines.updateValue(row.line, forKey: duty) {
      row.error(
        "chair", "\(duty.chair) is there twice on \(duty.day), first in line \(first); keep one")
      return nil
    }
    return duty
  }

  static func dutyDay(_ row: TableRow, references: NameList) -> DutyDay? {
    let day = row.needed("date", CellForm.day)
    _ = row.needed("chair")
    let chair: ID<Chair>? = row.reference("chair", to: references)
    guard let day, let chair else { return nil }
    return DutyDay(day: day, chair: chair)
  }

  static func cells(_ duty: DutyDay) -> [String] { [duty.day.description, duty.chair.text] }
}
