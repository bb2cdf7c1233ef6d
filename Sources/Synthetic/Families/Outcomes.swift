internal import Conferences

/// Draws what a conference decides: whether there is a plan, and whether it ends.
struct Outcomes {
  private let laterEndsPercent: Int
  var random: RandomStream

  /// Of initial conferences 86 in 100 lead to a plan (DfE, year to March 2025).
  private static let plansPercent = 86
  /// Plans that end by the first review: between those that last up to three months (16 in 100) and
  /// those up to six (27 in 100).
  private static let firstEndsPercent = 24
  /// Hundredths of months from an initial conference to the first review, as the clerk books it.
  private static let toFirstReview = 280
  /// Hundredths of months from one review to the next.
  private static let betweenReviews = 510

  /// How many more reviews follow the first one depends on how long plans last. The published
  /// numbers of plans begun and of children on plans give one answer, 2.2 reviews an initial
  /// conference another; the generator goes two thirds of the way to
  /// the second, since conferences are what is planned.
  init(authority: Authority, random: RandomStream) {
    self.random = random
    let plans = authority.initialChildrenAYear * Self.plansPercent
    let monthsHundredths = authority.childrenOnPlans * 12 * 100 * 100 / plans
    let byDuration = max(40, (monthsHundredths - Self.toFirstReview) * 100 / Self.betweenReviews)
    let byReviews = Authority.reviewTenthsAnInitial * 1000 / Self.plansPercent - 100
    let moreHundredths = (byDuration + 2 * byReviews) / 3
    laterEndsPercent = min(90, (100 - Self.firstEndsPercent) * 100 / moreHundredths)
  }

  /// Whether another conference about the family will follow.
  mutating func continues(after kind: Conference.Kind, isFirstReview: Bool) -> Bool {
    switch kind {
    case .initial, .preBirth, .transferIn:
      random.chance(percent: Self.plansPercent)
    case .review:
      !random.chance(percent: isFirstReview ? Self.firstEndsPercent : laterEndsPercent)
    }
  }
}
