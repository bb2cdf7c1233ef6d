import Testing

@testable import Synthetic

@Suite struct RandomStreamTests {
  @Test func drawsThePublishedNumbersOfSplitMix64() {
    var random = RandomStream(state: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test func eachPurposeHasAStreamOfItsOwn() {
    var leave = RandomStream(seed: 7, for: "leave")
    var families = RandomStream(seed: 7, for: "families")
    #expect(leave.next() != families.next())
  }

  @Test func staysWithinItsRange() {
    var random = RandomStream(seed: 1, for: "range")
    let drawn = (0..<1000).map { _ in random.within(3...5) }
    #expect(Set(drawn) == [3, 4, 5])
  }

  @Test func countsWhatIsExpectedOnAverage() {
    var random = RandomStream(seed: 1, for: "count")
    let total = (0..<10_000).reduce(0) { sum, _ in
      sum + random.count(expectedMillionths: 1_300_000)
    }
    #expect((12_500...13_500).contains(total))
  }
}
