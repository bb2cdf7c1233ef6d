internal import Conferences

/// Which facts stand in the way by themselves, everything else in the real calendar being as it is.
///
/// A minimal set of facts refuses everything by itself; there may be others that do too. One that is in
/// all of them is enough to lift.
extension Standings {
  /// Whether some opening that is asked about would be open if only this fact were otherwise.
  func isOpen(without fact: Fact) -> Bool {
    guard let number = table.facts.firstIndex(of: fact) else { return false }
    return openings.indices.contains { index in
      guard frame(index).allSatisfy({ $0.facts == [number] }) else { return false }
      let standing = self[index]
      var others = FactSet(first: table.facts.count)
      others[number] = false
      return standing.isOpen(others)
    }
  }
}
