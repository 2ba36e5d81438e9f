import Appraisal
import Testing

/// One row of the worked case: investment 4 000 in year 0, running cost 300 in years 1-5, benefit 600, 1 200 and then 1 800 a year, in thousands of kronor.
///
/// Worked out in Python; end of year.
struct WorkedCase: Sendable {
  let fraction: Double
  let benefit: Double
  let runningCost: Double
  let netPresentValue: Double
  let onInvestment: Double
  let onAllCosts: Double
  let benefitCostRatio: Double

  /// Amounts to two decimals, quotients to four, as printed.
  static let all = [
    Self(
      fraction: 0, benefit: 7200, runningCost: 1500, netPresentValue: 1700, onInvestment: 0.4250,
      onAllCosts: 0.3091, benefitCostRatio: 1.3091),
    Self(
      fraction: 0.03, benefit: 6512.87, runningCost: 1373.91, netPresentValue: 1138.95, onInvestment: 0.2847,
      onAllCosts: 0.2119, benefitCostRatio: 1.2119),
    Self(
      fraction: 0.035, benefit: 6407.57, runningCost: 1354.52, netPresentValue: 1053.05, onInvestment: 0.2633,
      onAllCosts: 0.1967, benefitCostRatio: 1.1967),
    Self(
      fraction: 0.08, benefit: 5561.36, runningCost: 1197.81, netPresentValue: 363.55, onInvestment: 0.0909,
      onAllCosts: 0.0699, benefitCostRatio: 1.0699),
  ]

  static let benefits = [0.0, 600, 1200, 1800, 1800, 1800]
  static let investments = [4000.0]
  static let runningCosts = [0.0, 300, 300, 300, 300, 300]

  static func flow() throws -> CashFlow {
    try #require(CashFlow(benefit: benefits, investment: investments, runningCost: runningCosts))
  }
}
