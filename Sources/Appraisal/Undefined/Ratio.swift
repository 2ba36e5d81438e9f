internal import ProgrammeModel

extension Calculated<Double> {
  /// A quotient, undefined for the reason given where the denominator is 0.
  ///
  /// The quotient of two whole numbers below 2^53 is correctly rounded, so that it meets a limit such as 0.1 exactly
  /// where the exact quotient does.
  static func ratio(_ numerator: Double, _ denominator: Double, ifZero reason: UndefinedReason) -> Calculated<Double> {
    denominator == 0 ? .undefined(reason) : .value(numerator / denominator)
  }

  /// A quotient of amounts, undefined for the reason given where the denominator is 0.
  static func ratio(_ numerator: Money, _ denominator: Money, ifZero reason: UndefinedReason) -> Calculated<Double> {
    ratio(Double(numerator.ore), Double(denominator.ore), ifZero: reason)
  }
}
