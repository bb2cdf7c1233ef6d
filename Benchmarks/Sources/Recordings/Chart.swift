import Mustache

/// Points over two axes, as SVG.
struct Chart {
  let title: String
  /// What there is to see, for those who do not see it, too.
  let explanation: String
  let x: Axis
  let y: Axis
  let series: [Series]

  struct Series {
    let name: String
    let points: [Point]
    /// Whether points are joined, and how.
    let line: Line
  }

  enum Line {
    case none
    case straight
    /// A value holds until the next point.
    case steps
  }

  struct Point {
    let x: Double
    let y: Double
    let label: String
    /// Drawn hollow: what was measured is no more than a lower bound.
    var isStopped = false
  }

  private static let left = 64.0
  private static let top = 12.0
  private static let width = 420.0
  private static let height = 260.0

  private func placeX(_ value: Double) -> Double { Self.left + Self.width * x.share(value) }
  private func placeY(_ value: Double) -> Double {
    Self.top + Self.height * (1 - y.share(value))
  }

  /// What the template asks for.
  var context: [String: Any] {
    [
      "title": title, "explanation": explanation, "xTitle": x.title, "yTitle": y.title,
      "xTicks": x.ticks.map { tick(placeX($0), $0) },
      "yTicks": y.ticks.map { tick(placeY($0), $0) },
      "series": series.enumerated().map(context),
    ]
  }

  private func tick(_ place: Double, _ value: Double) -> [String: Any] {
    ["at": Figure.place(place), "label": Axis.label(value)]
  }

  private func context(_ number: Int, _ series: Series) -> [String: Any] {
    var context: [String: Any] = [
      "name": series.name, "style": "s\(number % 6)",
      "points": series.points.map { point in
        [
          "x": Figure.place(placeX(point.x)), "y": Figure.place(placeY(point.y)),
          "label": point.label, "class": point.isStopped ? "hollow" : "full",
        ]
      },
    ]
    context["path"] = path(series)
    return context
  }

  private func path(_ series: Series) -> String? {
    guard series.line != .none, let first = series.points.first else { return nil }
    var path = "M\(Figure.place(placeX(first.x))) \(Figure.place(placeY(first.y)))"
    for point in series.points.dropFirst() {
      let (x, y) = (Figure.place(placeX(point.x)), Figure.place(placeY(point.y)))
      path += series.line == .steps ? "H\(x)V\(y)" : "L\(x) \(y)"
    }
    return path
  }
}
