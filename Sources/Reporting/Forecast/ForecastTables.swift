internal import Conferences
internal import WorkingTime

/// The tables of a forecast's page.
struct ForecastTables {
  let forecast: ChanceForecast

  func write(to html: inout HTMLText) {
    PageTable(
      caption: "Week by week",
      headings: ["Week of", "Due", "In time", "At most", "Chance for what comes that week"],
      rows: forecast.weeks.map { week in
        (
          week.monday.british,
          [
            String(week.due), String(week.inTime), String(week.atMost),
            ForecastReport.words(week.arriving),
          ]
        )
      }
    ).write(to: &html)
    PageTable(
      caption: "By slots kept free", headings: ["Slots a week", "Chance"],
      rows: forecast.keeping.map {
        (String($0.slotsAWeek), [ForecastReport.words($0.share)])
      }
    ).write(to: &html)
  }
}
