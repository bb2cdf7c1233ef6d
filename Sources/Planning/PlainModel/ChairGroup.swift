internal import Conferences

/// Conferences that no rule and no cost tells apart when a chair is chosen. At one slot it is the same
/// which of them a chair takes, so the model counts them together.
struct ChairGroup: Hashable {
  /// Chairs who may chair them, wherever they are.
  let eligible: [Int]
  /// The previous chair; -1 for one who has left, nil where there is none.
  let previous: Int?
  /// The published chair; -1 for one who has left or was not named, nil where nothing is published.
  let published: Int?
  /// The one conference whose family a chair's caseload limit may be passed by; it is a group of its
  /// own.
  let conference: Int?

  private static let nobody = -1

  init(_ conference: Int, _ setting: PlainSetting, limited: Set<Int>) {
    let task = setting.tasks[conference]
    eligible = task.eligibleChairs.members
    previous = task.conference.previousChair.map { _ in task.previousChair ?? Self.nobody }
    published = task.published.map { _ in task.publishedChair ?? Self.nobody }
    let takesFamily = task.newFamily != nil && eligible.contains(where: limited.contains)
    self.conference = takesFamily ? conference : nil
  }
}

/// The groups of a scenario.
struct ChairGroups {
  private(set) var groups: [ChairGroup] = []
  /// By conference: its group's number.
  private(set) var ofConference: [Int] = []
  /// Chairs whose caseload limit the families without a previous chair could pass, in order.
  let limited: [Int]

  init(_ setting: PlainSetting) {
    let families = Set(setting.tasks.compactMap(\.newFamily)).count
    limited = setting.facts.freeCaseload.enumerated().filter { _, free in
      free.map { $0 < families } ?? false
    }.map(\.offset)
    let limited = Set(limited)
    var known: [ChairGroup: Int] = [:]
    for conference in setting.tasks.indices {
      let group = ChairGroup(conference, setting, limited: limited)
      let number = known[group] ?? groups.count
      if number == groups.count { groups.append(group) }
      known[group] = number
      ofConference.append(number)
    }
  }
}
