import Testing

/// Weeks upon weeks planned from nothing, with duty in the first of them and caseloads near their
/// limits.
@Suite struct SeasonTests {
  @Test func chairsOnDutyStayFreeWhenCaseloadsAreEvenedOutInOtherWeeks() throws {
    let folder = try TemporaryFolder()
    let season = folder.path("season")
    let made = try Quorate.run(
      "generate", "--like", "york", "--kind", "season", "--weeks", "10", "--seed", "11", "--out",
      season)
    #expect(made.status == 0)
    let planned = try Quorate.run("plan", season, "--out", folder.path("out"))
    #expect(planned.status == 0, "\(planned.errors)")
  }
}
