internal import ArgumentParser
internal import ScenarioFiles

/// Reads what commands are given, and says all that is wrong with it.
enum Input {
  static func scenario(_ folder: String) throws -> ReadScenario {
    do {
      let read = try ScenarioReader().read(folder: folder)
      for note in read.notes { Terminal.note("note: \(note)") }
      return read
    } catch {
      Terminal.note(error.description)
      throw QuorateExit.badInput
    }
  }
}
