/// How a year's referrals are spread over its months.
public enum ReferralMonths {
  /// January first, in tenths of a per cent of the year's (DfE, year to March 2025).
  public static let shares = [89, 78, 86, 68, 92, 94, 85, 71, 82, 90, 95, 70]
}
