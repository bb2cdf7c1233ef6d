import Conferences
import GLPKSolver
import LinearModels
import Testing

@testable import Planning

/// Conferences booked outside some weeks that may come into them.
struct WindowGuestsTests {
  /// A conference that could be before its limit, and everybody's plan.
  private struct Setting {
    let parts: SearchParts
    /// The first is far too late, the second at its best.
    let plan: StaffedPlan

    init() throws {
      var scene = Scene()
      scene.addConference("Late", worker: "W-1")
      scene.addConference("Best", worker: "W-2")
      parts = try SearchParts(scene.scenario)
      let space = parts.space
      space.reveal(0, 0, below: .max)
      let late = try #require(space.open[0].last)
      let best = try #require(space.open[1].first { $0.costs[0] == 0 })
      guard case .staffed(let plan) = try parts.staffing.staff([late, best], exactly: true) else {
        throw ExpectationFailed()
      }
      self.plan = plan
    }

    struct ExpectationFailed: Error {}

    func guests(_ weeks: Swift.Range<Int>) -> [Candidate] {
      WindowGuests(space: parts.space, position: 0).invited(
        to: parts.ground.days(of: weeks), from: plan)
    }
  }

  @Test func whoWouldCostLessInsideMayComeIn() throws {
    let setting = try Setting()
    #expect(setting.guests(0..<3).map(\.conference) == [0])
  }

  @Test func whoIsInsideAlreadyOrAtItsBestIsNoGuest() throws {
    let setting = try Setting()
    let last = (setting.parts.ground.weekOfDay.last ?? 0) + 1
    #expect(setting.guests(0..<last).isEmpty)
    #expect(setting.guests(last..<(last + 1)).isEmpty)
  }

  @Test func aGuestMayStayWhereItIs() throws {
    let setting = try Setting()
    let now = try #require(setting.plan.selection[0])
    let window = Window(
      weeks: 0..<3, of: setting.plan, setting.parts.candidates, guests: setting.guests(0..<3))
    let admitted = setting.parts.space.open[0].filter(window.admits)
    #expect(window.kept[0] == nil)
    #expect(admitted.contains { window.days.contains($0.day) })
    #expect(admitted.filter { !window.days.contains($0.day) }.map(\.number) == [now.number])
  }

  /// Looked at by themselves, the first weeks bring it back.
  @Test func aWindowBringsAGuestBack() throws {
    let setting = try Setting()
    let parts = setting.parts
    let separation = Separation(parts.candidates, pools: parts.pools, staffing: parts.staffing)
    let board = CutBoard(parts.candidates)
    let incumbent = Incumbent(
      setting.plan, scale: parts.scale, separation: separation, board: board)
    let search = WindowSearch(
      position: 0, incumbent: incumbent, solver: GLPKSolver(), limits: SolveLimits(),
      maximumIterations: 1000
    ) {
      Master(
        parts.space, separation: separation, position: 0, tierScale: parts.scale, tierLimits: [],
        board: board, plan: incumbent.plan, window: $0)
    }
    #expect(incumbent.value(0) > 0)
    let isClosed = try search.close(
      Window(
        weeks: 0..<3, of: setting.plan, parts.candidates, guests: setting.guests(0..<3)))
    #expect(isClosed)
    #expect(incumbent.value(0) == 0)
  }
}
