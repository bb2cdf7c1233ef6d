import Testing

/// What is said of words that are no command, and of policies side by side.
@Suite struct WrongUseTests {
  @Test func aMistypedCommandNamesTheOneMeant() throws {
    let result = try Quorate.run("paln", "folder")
    #expect(result.status == 64)
    #expect(
      result.errors.hasPrefix("Error: There is no command \"paln\". Did you mean \"plan\"?\n"))
  }

  @Test func aWordLikeNoCommandListsThem() throws {
    let result = try Quorate.run("breakfast")
    #expect(result.status == 64)
    #expect(
      result.errors.hasPrefix(
        "Error: There is no command \"breakfast\". The commands are plan, check, verify, deadline, "
          + "policy, generate, export, "))
    #expect(!result.errors.contains("figures"), "that one is for this program only")
  }

  @Test func policiesSideBySideSayWhatIsInherited() throws {
    let result = try Quorate.run("policy", "diff", "york", "leeds")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("review.first.days: ") })
    #expect(lines[first + 1].contains("york") && !lines[first + 1].contains("(from "))
    #expect(
      lines[first + 2].contains("leeds") && lines[first + 2].contains("(from working-together: "))
  }
}
