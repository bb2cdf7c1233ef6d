/// What is shown of how a figure spreads over runs: with twenty runs or more where nine in ten are, with
/// fewer the lowest and the highest, since no run in twenty can then be spoken of.
struct RunSpread {
  let runs: Int

  private static let enough = 20
  private var isWide: Bool { runs >= Self.enough }

  /// Above mean, low, middle and high.
  var headings: [String] {
    isWide ? ["mean", "5th", "50th", "95th"] : ["mean", "lowest", "middle", "highest"]
  }

  var brackets: String {
    isWide
      ? "In brackets: one run in twenty is at or below the first figure, one in twenty at or above the "
        + "second."
      : "In brackets: the lowest and the highest of \(inWords(runs, "run"))."
  }

  /// Of a chart.
  var line: String {
    let ends = isWide ? "from the 5th to the 95th percentile" : "from the lowest to the highest"
    return "A line \(ends) of the runs, a bar at the mean."
  }
}
