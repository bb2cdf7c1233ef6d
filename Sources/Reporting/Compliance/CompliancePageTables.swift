internal import Conferences

/// The report's tables on its page.
extension PageTable {
  /// A figure of the report by group.
  init(_ table: ShareTable) {
    self.init(
      caption: table.title,
      headings: ["", "Conferences", "Of", "Per cent", "Children", "Of", "Per cent"],
      rows: table.rows.map { row in
        (
          row.words,
          Self.cells(row.share.conferences, row.share.ofConferences, isOpen: row.isOpen)
            + Self.cells(row.share.children, row.share.ofChildren, isOpen: row.isOpen)
        )
      })
  }

  private static func cells(_ part: Int, _ whole: Int, isOpen: Bool) -> [String] {
    isOpen
      ? ["–", "\(whole)", "–"] : ["\(part)", "\(whole)", Share.tenths(part, of: whole) ?? "–"]
  }

  init(_ table: LoadTable) {
    self.init(caption: table.title, headings: table.headings, rows: table.rows)
  }
}
