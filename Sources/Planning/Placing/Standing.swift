internal import Conferences

/// How it stands with a conference at one opening: all that refuses it, told as facts.
struct Standing {
  /// Any one of these refuses it.
  let gates: [Hindrance]
  let needs: [Need]

  /// Something it needs some of, and what keeps each that there is from serving.
  struct Need {
    let kind: Kind
    let wanted: Int
    let options: [Option]

    enum Kind: Hashable { case chair, minuteTaker, meetingRoom, familyRooms, agencies }

    func isMet(_ inForce: FactSet) -> Bool {
      var found = 0
      for option in options where option.isFree(inForce) {
        found += 1
        if found == wanted { return true }
      }
      return wanted == 0
    }
  }

  /// One of those, by its place in its table, or, without one, such as does not exist.
  struct Option {
    let member: Int?
    /// Any one of these keeps it away.
    let hindrances: [Hindrance]

    func isFree(_ inForce: FactSet) -> Bool { !hindrances.contains { $0.holds(inForce) } }
  }

  /// Whether nothing refuses it while only some facts are in force.
  func isOpen(_ inForce: FactSet) -> Bool {
    !gates.contains { $0.holds(inForce) } && needs.allSatisfy { $0.isMet(inForce) }
  }
}
