internal import Conferences
internal import Planning
internal import ScenarioFiles
internal import WorkingTime

/// The table that says what each column of an exported model means, so that a solver's answer can be
/// turned into bookings.
enum ColumnsTable {
  private static let header = [
    "column", "kind", "conference", "family", "date", "start", "end", "venue", "chair_group",
    "room_group", "chair", "minute_taker", "room",
  ]

  /// What every such table begins with.
  static var mark: String { "\u{FEFF}" + header.prefix(2).joined(separator: ",") }

  static func text(of model: PlainModel) -> String {
    CSVWriter.text(
      header: header,
      rows: (0..<model.columnCount).map { cells(PlainModel.name(ofColumn: $0), model, $0) })
  }

  private static func cells(_ name: String, _ model: PlainModel, _ column: Int) -> [String] {
    let meaning = model.meaning(ofColumn: column)
    return [
      name, meaning.kind.rawValue, meaning.conference?.text ?? "", meaning.family?.text ?? "",
      meaning.day?.description ?? "", meaning.span?.start.description ?? "",
      meaning.span?.end.description ?? "", meaning.venue?.text ?? "",
      meaning.chairGroup.map(String.init) ?? "", meaning.roomGroup.map(String.init) ?? "",
      meaning.chair?.text ?? "", meaning.minuteTaker?.text ?? "", meaning.room?.text ?? "",
    ]
  }
}
