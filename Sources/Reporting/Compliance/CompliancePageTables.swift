internal import Conferences

/// The report's tables on its page.
extension PageTable {
  /// A figure of the report by group.
  init(_ table: ShareTable) {
    self.init(
      caption: table.title,
      headings: ["", "Conferences", "Of", "Per cent", "Children", "Of", "Per cent"],
      rows: table.rows.map { row in
        let share = row.share
        return (
          row.words,
          [
            "\(share.conferences)", "\(share.ofConferences)", share.percentOfConferences ?? "–",
            "\(share.children)", "\(share.ofChildren)", share.percentOfChildren ?? "–",
          ]
        )
      })
  }

  init(_ table: LoadTable) {
    self.init(caption: table.title, headings: table.headings, rows: table.rows)
  }
}
