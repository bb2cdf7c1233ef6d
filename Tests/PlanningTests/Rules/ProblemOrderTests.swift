import Conferences
import Planning
import Testing
import WorkingTime

/// In which order problems are told, and which of them have one cause.
struct ProblemOrderTests {
  private var closedRoom: Scene {
    var scene = Scene()
    scene.add("C-2", "2026-12-21")
    scene.add("C-1", "2026-12-22", worker: "W-2")
    scene.away(.room(ID("Centre/Room 1")), "2026-12-18", "2026-12-24", "flood")
    return scene
  }

  @Test func ofProblemsAsPressingTheSoonestIsToldFirst() throws {
    #expect(
      try closedRoom.problems().map(\.conferences) == [[ID("C-2")], [ID("C-1")]])
  }

  @Test func whatOneAbsenceBreaksHasOneCause() throws {
    let problems = try closedRoom.problems()
    #expect(
      Set(problems.map(\.cause)) == [
        "Room 1 at Centre is unavailable Fri 18 Dec to Wed 23 Dec (flood)"
      ])
    #expect(problems.allSatisfy { $0.sentence.hasPrefix($0.cause ?? "?") })
  }
}
