import Conferences
import Reporting
import Testing

/// What is said of a long search.
struct ProgressWordsTests {
  private func weight(_ value: Int) -> Weight { Weight(thousandths: value * 1000) }

  @Test func howToStopIsSaidOnce() {
    var words = ProgressWords()
    #expect(words.looking() == "looking for a first plan")
    #expect(
      words.line(.statutory, best: weight(12), bound: weight(10))
        == "statutory: best so far 12, at least 10, gap 2 (still looking; Ctrl-C keeps the best)")
    #expect(
      words.line(.statutory, best: weight(12), bound: weight(12))
        == "statutory: best so far 12, proven")
    #expect(
      words.line(.quorum, best: weight(3), bound: weight(0))
        == "quorum: best so far 3, at least 0, gap 3")
  }

  @Test func whatWasSaidIsNotSaidAgain() {
    var words = ProgressWords()
    _ = words.looking()
    #expect(words.looking() == nil)
    _ = words.line(.moved, best: weight(5), bound: weight(4))
    #expect(words.line(.moved, best: weight(5), bound: weight(4)) == nil)
    #expect(words.line(.moved, best: weight(4), bound: weight(4)) != nil)
  }
}
