public import ProgrammeModel

/// How far behind its plan a benefit lies, in months of the plan.
public enum PlanDelay {
  /// Months between the point where the cumulative plan equals what is realised, and the last month given.
  ///
  /// Within a month the plan grows evenly, so that half a month's plan is half a month. Where the plan stands still at
  /// that value, the point is the end of the standstill. Positive is late, negative early. Undefined where nothing is
  /// planned by then (the plan is zero or a cost), or where more is realised than the whole plan holds; exactly the whole
  /// plan is reached at its end.
  ///
  /// - Parameters:
  ///   - plan: what each month of the plan adds, from its first month.
  ///   - elapsed: how many of those months have passed.
  ///   - realised: what is realised by then.
  public static func months(plan: [Money], elapsed: Int, realised: Money) -> Calculated<Double> {
    let passed = min(max(elapsed, 0), plan.count)
    let planned = plan.prefix(passed).sum
    guard planned > .zero else { return .undefined(.planIsZero) }
    if realised == planned { return .value(0) }
    var reached = Money.zero
    for (index, month) in plan.enumerated() {
      if reached + month > realised {
        let part = month > .zero ? max(0, (realised - reached).kronor) / month.kronor : 0
        return .value(Double(elapsed) - Double(index) - part)
      }
      reached += month
    }
    if realised == reached { return .value(Double(elapsed - plan.count)) }
    return .undefined(.beyondPlan)
  }
}
