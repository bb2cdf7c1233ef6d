internal import Conferences

/// Values of tiers as tables and sentences show them.
enum TierText {
  /// "12", or "12 (at least 10)" where no more is proved.
  static func value(_ figure: TierFigure) -> String {
    let value = Weight(thousandths: figure.value).description
    return figure.isProven
      ? value : "\(value) (at least \(Weight(thousandths: figure.bound)))"
  }

  /// "+4", "-4", or "=" where nothing differs.
  /// - Parameter thousandths: of a tier's unit.
  static func difference(_ thousandths: Int) -> String {
    if thousandths == 0 { return "=" }
    return (thousandths < 0 ? "-" : "+") + Weight(thousandths: abs(thousandths)).description
  }

  /// The value, and behind it how it differs from another plan's.
  static func value(_ figure: TierFigure, besides base: TierFigure?) -> String {
    guard let base else { return value(figure) }
    return "\(value(figure)) \(difference(figure.value - base.value))"
  }
}
