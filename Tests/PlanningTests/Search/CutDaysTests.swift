import Testing

@testable import Planning

/// Which days a cut may be about.
struct CutDaysTests {
  private let cut = Cut(
    form: .single(SingleUse(subject: .worker(0), day: 3, minute: 600)), limit: PoolPrices.unit,
    days: [3, 7])

  @Test(arguments: [0..<4, 3..<4, 5..<8, 0..<9])
  func itReachesWhatHasOneOfThem(days: Range<Int>) {
    #expect(cut.reaches(days))
  }

  @Test(arguments: [0..<3, 4..<7, 8..<20, 7..<7])
  func itDoesNotReachWhatLiesBetween(days: Range<Int>) {
    #expect(!cut.reaches(days))
  }
}
