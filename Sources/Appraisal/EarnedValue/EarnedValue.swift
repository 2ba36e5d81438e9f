public import ProgrammeModel

/// A project's cost and progress against plan at one day (earned value; PMI Practice Standard).
public struct EarnedValue: Hashable, Sendable {
  /// Budgeted cost of the work planned to be done (PV).
  public let planned: Money
  /// Budgeted cost of the work that is done (EV).
  public let earned: Money
  /// Actual cost of the work that is done (AC).
  public let actual: Money
  /// Budget of the whole project (BAC).
  public let budgetAtCompletion: Money

  /// The four amounts at a day.
  public init(planned: Money, earned: Money, actual: Money, budgetAtCompletion: Money) {
    self.planned = planned
    self.earned = earned
    self.actual = actual
    self.budgetAtCompletion = budgetAtCompletion
  }

  /// Cost performance index EV / AC; below 1 the work costs more than planned.
  ///
  /// Undefined without cost.
  public var costPerformance: Calculated<Double> { .ratio(earned, actual, ifZero: .noCost) }

  /// Schedule performance index EV / PV; below 1 the work is late.
  ///
  /// Undefined where nothing is planned yet.
  public var schedulePerformance: Calculated<Double> { .ratio(earned, planned, ifZero: .planIsZero) }

  /// Cost variance EV - AC; positive is a surplus.
  public var costVariance: Money { earned - actual }

  /// Schedule variance EV - PV; positive is ahead of plan.
  public var scheduleVariance: Money { earned - planned }

  /// Estimate at completion BAC / CPI = BAC × AC / EV, the rest costing as the work so far, to the nearest öre.
  ///
  /// Undefined without cost, where nothing is earned yet, or beyond the range of amounts.
  public var estimateAtCompletion: Calculated<Money> {
    guard actual != .zero else { return .undefined(.noCost) }
    guard earned != .zero else { return .undefined(.denominatorIsZero) }
    let kronor = budgetAtCompletion.kronor * (Double(actual.ore) / Double(earned.ore))
    return Money(rounding: kronor).map(Calculated.value) ?? .undefined(.tooLarge)
  }
}
