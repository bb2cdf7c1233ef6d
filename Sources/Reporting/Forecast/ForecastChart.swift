internal import Conferences

/// The chance by slots kept free, as bars with their figures.
struct ForecastChart {
  let forecast: ChanceForecast

  func write(to html: inout HTMLText) {
    let now = bar("as it is", forecast.asItIs, isBase: true)
    let kept = forecast.keeping.map { bar("\($0.slotsAWeek) a week", $0.share, isBase: false) }
    html.markup("<div class=\"pics\">")
    BarChart(
      title: "Initial conferences still to come, in time",
      explanation: "Per cent that can be held in time, by slots kept free a week.",
      bars: [now] + kept
    ).write(to: &html)
    html.markup("</div>\n")
  }

  private func bar(_ name: String, _ share: ChanceForecast.Share, isBase: Bool) -> BarChart.Bar {
    BarChart.Bar(
      name: name, size: share.tenths, text: ForecastReport.words(share), isBase: isBase)
  }
}
