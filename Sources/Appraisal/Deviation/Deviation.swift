public import ProgrammeModel

/// The deviation from a budget.
///
/// Positive is a surplus, for costs and revenue alike.
public struct BudgetDeviation: Hashable, Sendable {
  /// Which way money goes.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Money out: less than budget is a surplus.
    case cost
    /// Money in: more than budget is a surplus.
    case revenue
  }

  /// Which way money goes.
  public let kind: Kind
  /// The budget in force, as a positive amount.
  public let budget: Money
  /// The full-year forecast, or the outcome when the year has ended, as a positive amount.
  public let comparison: Money

  /// The deviation of a forecast or an outcome from a budget.
  public init(_ kind: Kind, budget: Money, comparison: Money) {
    self.kind = kind
    self.budget = budget
    self.comparison = comparison
  }

  /// Budget less comparison for costs, comparison less budget for revenue.
  public var amount: Money {
    switch kind {
    case .cost: budget - comparison
    case .revenue: comparison - budget
    }
  }

  /// The deviation as a fraction of the budget; undefined where the budget is 0.
  public var share: Calculated<Double> { .ratio(amount, budget.magnitude, ifZero: .budgetIsZero) }

  /// The comparison as a fraction of the budget (budget use); undefined where the budget is 0.
  public var use: Calculated<Double> { .ratio(comparison, budget, ifZero: .budgetIsZero) }
}
