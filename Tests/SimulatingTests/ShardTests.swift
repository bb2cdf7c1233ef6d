import Simulating
import Testing

/// Parts of a simulation's runs.
@Suite struct ShardTests {
  @Test(arguments: [1, 2, 3, 16, 40], [1, 5, 16, 20])
  func shardsDoEveryRunOnce(of: Int, runs: Int) {
    let all = (1...of).flatMap { Array(Shard(number: $0, of: of).runs(of: runs)) }
    #expect(all == Array(1...runs))
  }

  @Test func noShardDoesMoreThanOneRunMoreThanAnother() {
    let counts = (1...16).map { Shard(number: $0, of: 16).runs(of: 20).count }
    #expect(Set(counts) == [1, 2])
  }

  @Test func isReadAsItIsWritten() {
    #expect(Shard(reading: "3/16") == Shard(number: 3, of: 16))
    for wrong in ["0/16", "17/16", "3", "3/", "/16", "3/16/2", "a/b", "-1/4", ""] {
      #expect(Shard(reading: wrong) == nil, "\(wrong)")
    }
  }
}
