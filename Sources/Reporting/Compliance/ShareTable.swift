/// One figure of the report, as it is or by group: what the terminal, the table, the page and JSON
/// show alike.
struct ShareTable {
  /// For files, such as `in_time_by_kind`.
  let figure: String
  /// For people, such as "In time by kind".
  let title: String
  let rows: [Row]
  /// Whether the rows are the parts of one whole.
  let areParts: Bool

  struct Row {
    /// For files.
    let group: String
    /// For people.
    let words: String
    let share: Share
    /// Whether nobody can say yet what part is in time, so that only the whole counts.
    let isOpen: Bool

    init(_ group: String, _ words: String, _ share: Share, isOpen: Bool = false) {
      self.group = group
      self.words = words
      self.share = share
      self.isOpen = isOpen
    }
  }

  /// Whether the first row is the whole of which the others are groups.
  var hasWhole: Bool { rows.first?.group == Self.all }

  static let all = "all"

  /// Rows of nothing are left out, but for the first.
  init(_ figure: String, _ title: String, _ rows: [Row], areParts: Bool = false) {
    self.areParts = areParts
    self.figure = figure
    self.title = title
    self.rows = rows.enumerated().filter { $0.offset == 0 || $0.element.share.ofConferences > 0 }
      .map(\.element)
  }
}

extension Share {
  /// The share of each group in a whole of which every member belongs to one group.
  static func parts<Group: Hashable>(
    of members: [(group: Group, children: Int)], among groups: [Group]
  ) -> [(group: Group, share: Share)] {
    groups.map { group in
      var share = Share()
      for member in members { share.count(member.children, isIn: member.group == group) }
      return (group, share)
    }
  }
}
