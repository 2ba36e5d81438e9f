/// How far an indicator has come from its baseline towards its target.
public enum GoalFulfilment {
  /// (outcome - baseline)/(target - baseline), as a fraction in any unit; holds for falling targets as well.
  ///
  /// Not capped: above 1 beyond the target, negative where things got worse. Undefined where target equals baseline.
  public static func share(outcome: Double, baseline: Double, target: Double) -> Calculated<Double> {
    .ratio(outcome - baseline, target - baseline, ifZero: .targetEqualsBaseline)
  }
}
