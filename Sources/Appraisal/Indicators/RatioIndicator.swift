/// An indicator that is one number divided by another over the same period.
public enum RatioIndicator {
  /// Numerator / denominator as a fraction; undefined where the denominator is 0.
  public static func share(_ numerator: Double, of denominator: Double) -> Calculated<Double> {
    .ratio(numerator, denominator, ifZero: .denominatorIsZero)
  }
}
